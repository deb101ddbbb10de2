import { feedAddress } from './feed-address.ts';
import type { Misbehaviour } from './misbehaviour.ts';

const ask = async (query: Record<string, string>) =>
  Number(await (await fetch(`/test-feed/host?${new URLSearchParams(query).toString()}`)).text());

/** A host that answers as the feed server does, or is down: then nothing listens at its port. */
export class FeedHost {
  readonly #port: number;

  private constructor(port: number) {
    this.#port = port;
  }

  static async start(): Promise<FeedHost> {
    return new FeedHost(await ask({ start: '0' }));
  }

  address(feed: string, misbehaviour: Misbehaviour = {}): string {
    const address = new URL(feedAddress(feed, misbehaviour));
    address.port = String(this.#port);
    return address.href;
  }

  async stop(): Promise<void> {
    await ask({ stop: String(this.#port) });
  }

  async startAgain(): Promise<void> {
    await ask({ start: String(this.#port) });
  }
}
