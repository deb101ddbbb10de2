import type { Item } from '../model/feed.ts';
import { itemTypes, type ItemType } from '../model/item.ts';
import { fits } from '../shape/fits.ts';
import { isObject } from '../shape/is-object.ts';
import { assembleItem, type Entry } from './assemble-item.ts';
import { jsonFeedItem } from './json-feed-item.ts';
import type { Kinds } from './kinds.ts';

/**
 * Makes the function that reads one item after the other of one feed in which nothing is wrong: the item, `null` if it is of
 * a kind that is not wanted, undefined for what only `readItem` can read, an id that has been before included. `fallback` is
 * what items are that do not say it.
 */
export function fittingItemReader(kinds: Kinds, fallback: ItemType): (value: unknown) => Item | null | undefined {
  const extensions = new Map(Object.entries(kinds).map(([name, shape]) => [name, fits(shape)]));
  const isEntry = fits(jsonFeedItem, true);
  const ids = new Set<string>();
  return (value) => {
    if (!isObject(value)) return undefined;
    const own = value._vicinia ?? {};
    const type = (own as { type?: ItemType }).type ?? fallback;
    const isExtension = extensions.get(type);
    if (!isExtension && itemTypes.includes(type)) return null;
    const { id, title } = value as Entry;
    if (!isExtension || !id || !title || ids.has(id) || !isExtension(own) || !isEntry(value)) return undefined;
    ids.add(id);
    return assembleItem(value, own, { type, id, title });
  };
}
