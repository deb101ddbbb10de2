import type { Direction } from '../model/contribution.ts';
import type { Feed, Item } from '../model/feed.ts';
import type { Initiative } from '../model/initiative.ts';
import type { Occurrence } from '../model/schedule.ts';
import { instantOf } from '../schedule/instant.ts';
import { nextOccurrence, zoneOf } from '../schedule/next-occurrence.ts';
import type { PlainFacet } from './facet.ts';
import type { Traits } from './match/traits.ts';

/** An item with what queries need of it. */
export interface Entry {
  readonly item: Item;
  readonly next: Occurrence | undefined;
  /** Instant of `next`, else infinity. */
  readonly nextAt: number;
  /** Its place by status among those of one instant: running ones before resting and concluded ones. */
  readonly rank: number;
  /** The zone in which its times are meant. */
  readonly zone: string;
  /** The instant from which it is seen, in milliseconds. */
  readonly now: number;
  /** The language of its texts. */
  readonly language?: string | undefined;
  /** What it stands under in facets (see `valuesOf`); made on the first question. */
  values?: Partial<Record<PlainFacet, readonly string[]>>;
  /** What its dates come to (see `calendarTest`); made on the first question. */
  slots?: readonly number[];
  /** What wishes ask of it (see `match`); made on the first question. */
  traits?: Partial<Record<Direction, Traits>>;
}

export type Catalogue = readonly Entry[];

const ranks: Record<NonNullable<Initiative['status']>, number> = { active: 0, proposed: 1, resting: 2, concluded: 3 };

export function createEntry(item: Item, feed: Feed, now: number): Entry {
  const next = nextOccurrence(item, feed.timeZone, now);
  const zone = zoneOf(item, feed.timeZone);
  const nextAt = next ? instantOf(next.start, zone) : Infinity;
  const rank = item.type === 'initiative' && item.status ? ranks[item.status] : 0;
  return { item, next, nextAt, rank, zone, now, language: item.language ?? feed.language };
}

/** Catalogues that have been made, some ahead of need (see `prepareListing`). */
export const prepared = new WeakMap<Feed, { now: number; catalogue: Catalogue }>();

/** Prepares a feed's items for queries at the instant `now`. */
export function createCatalogue(feed: Feed, now: number): Catalogue {
  const known = prepared.get(feed);
  if (known?.now === now) return known.catalogue;
  const catalogue = feed.items.map((item) => createEntry(item, feed, now));
  prepared.set(feed, { now, catalogue });
  return catalogue;
}
