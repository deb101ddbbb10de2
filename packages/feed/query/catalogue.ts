import type { Feed, Item } from '../model/feed.ts';
import type { Occurrence } from '../model/schedule.ts';
import { instantOf } from '../schedule/instant.ts';
import { nextOccurrence, zoneOf } from '../schedule/next-occurrence.ts';

/** An item with what queries need of it. */
export interface Entry {
  readonly item: Item;
  readonly next: Occurrence | undefined;
  /** Instant of `next`, else infinity. */
  readonly nextAt: number;
  /** Folded words, each with a space before it; made on the first search. */
  text?: string;
}

export type Catalogue = readonly Entry[];

/** Prepares a feed's items for queries at the instant `now`. */
export function createCatalogue(feed: Feed, now: number): Catalogue {
  return feed.items.map((item) => {
    const next = nextOccurrence(item, feed.timeZone, now);
    const nextAt = next ? instantOf(next.start, zoneOf(item, feed.timeZone)) : Infinity;
    return { item, next, nextAt };
  });
}
