import type { Direction } from '../model/contribution.ts';
import type { Feed, Item } from '../model/feed.ts';
import type { Occurrence } from '../model/schedule.ts';
import { instantOf } from '../schedule/instant.ts';
import { nextOccurrence, zoneOf } from '../schedule/next-occurrence.ts';
import type { Traits } from './match/traits.ts';

/** An item with what queries need of it. */
export interface Entry {
  readonly item: Item;
  readonly next: Occurrence | undefined;
  /** Instant of `next`, else infinity. */
  readonly nextAt: number;
  /** The zone in which its times are meant. */
  readonly zone: string;
  /** The instant from which it is seen, in milliseconds. */
  readonly now: number;
  /** The language of its texts. */
  readonly language?: string | undefined;
  /** What its dates come to (see `calendarTest`); made on the first question. */
  slots?: readonly number[];
  /** What wishes ask of it (see `match`); made on the first question. */
  traits?: Partial<Record<Direction, Traits>>;
}

export type Catalogue = readonly Entry[];

/** Prepares a feed's items for queries at the instant `now`. */
export function createCatalogue(feed: Feed, now: number): Catalogue {
  return feed.items.map((item) => {
    const next = nextOccurrence(item, feed.timeZone, now);
    const zone = zoneOf(item, feed.timeZone);
    const nextAt = next ? instantOf(next.start, zone) : Infinity;
    return { item, next, nextAt, zone, now, language: item.language ?? feed.language };
  });
}
