import type { Feed, Item } from '../model/feed.ts';
import type { Occurrence } from '../model/schedule.ts';
import { plainText } from '../read/plain-text.ts';
import { instantOf } from '../schedule/instant.ts';
import { nextOccurrence, zoneOf } from '../schedule/next-occurrence.ts';
import { words } from './fold.ts';

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

function textsOf(item: Item): (string | undefined)[] {
  const body = item.descriptionFormat === 'html' && item.description ? plainText(item.description) : item.description;
  const texts = [item.title, item.summary, body, ...(item.topics ?? [])];
  for (const { title, summary } of Object.values(item.translations ?? {})) texts.push(title, summary);
  if (item.type === 'initiative' || item.type === 'training') texts.push(item.promoter?.name);
  if (item.type === 'initiative')
    for (const { name, address, municipality, neighbourhood } of item.places ?? [])
      texts.push(name, address, municipality, neighbourhood);
  return texts;
}

/** The searchable text of an entry. */
export function searchText(entry: Entry): string {
  entry.text ??= ' ' + words(textsOf(entry.item).join('\n')).join(' ');
  return entry.text;
}
