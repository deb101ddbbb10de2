import { feedDocument, type Feed, type Item } from '../model/feed.ts';
import { fits } from '../shape/fits.ts';
import { isObject } from '../shape/is-object.ts';
import type { Infer } from '../shape/shape.ts';
import { assembleFeed } from './assemble-feed.ts';
import { fittingItemReader } from './fitting-item-reader.ts';
import type { Kinds } from './kinds.ts';
import type { ReadOptions } from './read-feed.ts';

export type FeedDocument = Infer<typeof feedDocument>;

/** What reads the items of such a feed, one by one (see `fittingItemReader`); undefined where the feed itself is none. */
export function fittingReader(
  json: unknown,
  kinds: Kinds,
  { type = 'initiative' }: ReadOptions,
): ReturnType<typeof fittingItemReader> | undefined {
  // Few feeds say at their head who their items are by.
  if (!isObject(json) || !Array.isArray(json.items) || (json.authors ?? json.author) || !fits(feedDocument, true)(json))
    return undefined;
  return fittingItemReader(kinds, (json as FeedDocument)._vicinia?.type ?? type);
}

/**
 * Reads a JSON Feed in which nothing is wrong: what `readKinds` makes of it, for the price of a look at each value. Undefined
 * at the first thing that wants repair, a guess or an explanation, which is `readKinds`' work: most visitors never need it.
 */
export function readFitting(json: unknown, kinds: Kinds, options: ReadOptions = {}): Feed | undefined {
  const readItem = fittingReader(json, kinds, options);
  if (!readItem) return undefined;
  const items: Item[] = [];
  for (const value of (json as { items: unknown[] }).items) {
    const item = readItem(value);
    if (item === undefined) return undefined;
    if (item) items.push(item);
  }
  return assembleFeed(json as FeedDocument, items);
}
