import { feedDocument, type Feed, type Item } from '../model/feed.ts';
import { itemTypes, type ItemType } from '../model/item.ts';
import { fits } from '../shape/fits.ts';
import { isObject } from '../shape/is-object.ts';
import type { Infer } from '../shape/shape.ts';
import { assembleFeed } from './assemble-feed.ts';
import { assembleItem, type Entry } from './assemble-item.ts';
import { jsonFeedItem } from './json-feed-item.ts';
import type { Kinds } from './kinds.ts';
import type { ReadOptions } from './read-feed.ts';

/**
 * Reads a JSON Feed in which nothing is wrong: what `readKinds` makes of it, for the price of a look at each value. Undefined
 * at the first thing that wants repair, a guess or an explanation, which is `readKinds`' work: most visitors never need it.
 */
export function readFitting(json: unknown, kinds: Kinds, { type: fallback }: ReadOptions = {}): Feed | undefined {
  // Few feeds say at their head who their items are by.
  if (!isObject(json) || !Array.isArray(json.items) || (json.authors ?? json.author) || !fits(feedDocument, true)(json))
    return undefined;
  const document = json as Infer<typeof feedDocument>;
  const extensions = new Map(Object.entries(kinds).map(([name, shape]) => [name, fits(shape)]));
  const isEntry = fits(jsonFeedItem, true);
  const items: Item[] = [];
  const ids = new Set<string>();
  for (const value of json.items as unknown[]) {
    if (!isObject(value)) return undefined;
    const own = value._vicinia ?? {};
    const type = (own as { type?: ItemType }).type ?? document._vicinia?.type ?? fallback ?? 'initiative';
    const isExtension = extensions.get(type);
    if (!isExtension && itemTypes.includes(type)) continue;
    const { id, title } = value as Entry;
    if (!isExtension || !id || !title || ids.has(id) || !isExtension(own) || !isEntry(value)) return undefined;
    ids.add(id);
    items.push(assembleItem(value, own, { type, id, title }));
  }
  return assembleFeed(document, items);
}
