import { feedAddress } from '../feed-server/feed-address.ts';
import { FeedHost } from '../feed-server/feed-host.ts';
import type { Misbehaviour } from '../feed-server/misbehaviour.ts';
import { Weather } from '../feed-server/weather.ts';
import type { Fault } from './faults.data.ts';

const elsewhere = (address: string) => address.replace('//127.0.0.1', '//localhost');

/** A feed that is well at first, breaks down in a given way, and may be mended. */
export class FaultyFeed {
  readonly src: string;
  readonly weather = new Weather();
  readonly #fault: Fault;
  readonly #host: FeedHost | undefined;
  #isBroken = false;

  private constructor(fault: Fault, address: (misbehaviour: Misbehaviour) => string, host: FeedHost | undefined) {
    this.#fault = fault;
    this.#host = host;
    const src = address({ weather: this.weather.name });
    this.src = fault.at === 'another origin' ? elsewhere(src) : src;
  }

  /** Of a sample feed, the whole one unless another is named; `next` is the address of the page after it. */
  static async start(fault: Fault, { sample = 'whole', next }: { sample?: string; next?: string } = {}) {
    const host = fault.at === 'a host that goes down' ? await FeedHost.start() : undefined;
    const address = (misbehaviour: Misbehaviour) => {
      const wish = { ...misbehaviour, ...(next !== undefined && { next }) };
      return host ? host.address(sample, wish) : feedAddress(sample, wish);
    };
    return new FaultyFeed(fault, address, host);
  }

  /** Would an answer, at present, take as long as it is waited for? */
  get isEndless(): boolean {
    return this.#isBroken && this.#fault.endless === true;
  }

  /** Has the server begun to deal with a request since the feed broke down? */
  async isReached(): Promise<boolean> {
    const { requests, drops } = await this.weather.record();
    return this.#fault.answer === 'drip' ? drops > 3 : requests > 0;
  }

  async breakDown(): Promise<void> {
    await this.#host?.stop();
    await this.weather.turn(this.#fault.answer);
    this.#isBroken = true;
  }

  async mend(): Promise<void> {
    await this.#host?.startAgain();
    await this.weather.turn('ok');
    this.#isBroken = false;
  }

  /** The host of its own, if there is one, does not outlive the test. */
  async stop(): Promise<void> {
    await this.#host?.stop();
  }
}
