import { Listing } from '../listing/listing.ts';
import type { FastClock } from '../clock/fast-clock.ts';
import type { FaultyFeed } from './faulty-feed.ts';

export const cacheName = 'vicinia-feeds-1';

/** Is there a last good copy of a feed on the device? */
export async function isKept(address: string): Promise<boolean> {
  return (await (await caches.open(cacheName)).match(address)) !== undefined;
}

/** A listing that somebody opens in some weather, and what it told its page. */
export class Visit {
  readonly listing: Listing;
  readonly events: string[] = [];

  constructor(feed: FaultyFeed, attributes: Record<string, string> = {}) {
    this.listing = Listing.make({ ...attributes, src: feed.src });
    for (const type of ['vicinia-load', 'vicinia-error'])
      this.listing.element.addEventListener(type, () => this.events.push(type));
  }

  /** Goes to the page and waits for what comes of it; a clock that has to be wound on is. */
  static async of(feed: FaultyFeed, clock: FastClock, attributes?: Record<string, string>): Promise<Visit> {
    const visit = new Visit(feed, attributes);
    const settled = visit.listing.settles();
    document.body.append(visit.listing.element);
    if (feed.isEndless) {
      await visit.listing.until(() => feed.isReached());
      clock.timeOut();
    }
    await settled;
    await visit.#told();
    return visit;
  }

  /** Was here before, when all was well, so that there is a last good copy. */
  static async before(feed: FaultyFeed, clock: FastClock): Promise<void> {
    const { listing } = await Visit.of(feed, clock);
    await listing.until(() => isKept(feed.src));
    listing.element.remove();
  }

  /** Presses the button to try again, and waits for what comes of it. */
  async tryAgain(): Promise<void> {
    const settled = this.listing.settles();
    await this.listing.press('Riprova');
    await settled;
    await this.#told();
  }

  /** Why something is wrong is said by code that comes when it is needed; a fast clock does not wait for it. */
  async #told(): Promise<void> {
    await this.listing.until(() => !this.listing.messages.includes('L’elenco non si è caricato.'), 'the reason');
  }
}
