import type { Item } from '../model/feed.ts';
import { itemTypes, type ItemType } from '../model/item.ts';
import { isObject } from '../shape/is-object.ts';
import { readPart, readShape, report, show, type Reading } from '../shape/read-shape.ts';
import { assembleItem, type Entry } from './assemble-item.ts';
import { firstWords } from './first-words.ts';
import { jsonFeedItem } from './json-feed-item.ts';
import type { Kinds } from './kinds.ts';
import { plainText } from './plain-text.ts';

/**
 * Reads one element of a JSON Feed's `items`. Items that know nothing of Vicinia become items of `fallback` type with what
 * JSON Feed says of them. Undefined for a type that is not among `kinds`, and, with a problem, when there is nothing to
 * show: no title, text, address or id. `authors` are the feed's, for items that name none.
 */
export function readItem(
  value: unknown,
  fallback: ItemType,
  kinds: Kinds,
  at: Reading,
  authors?: Entry['authors'],
): Item | undefined {
  if (!isObject(value)) return report(at, { code: 'type', expected: 'object', found: show(value) }, 'error');
  at.item = [value.id, value.title].find((it) => typeof it === 'string');
  const extension = value._vicinia ?? {};
  const type = itemTypes.find((name) => name === (extension as { type?: unknown }).type) ?? fallback;
  const shape = kinds[type];
  if (!shape) return undefined;
  const read = readShape(value, jsonFeedItem, at)!;
  const entry = authors && !read.authors && !read.author ? { ...read, authors } : read;
  const own = (readPart('_vicinia', extension, shape, at) ?? {}) as Partial<Item>;

  const words = entry.summary ?? entry.content_text ?? (entry.content_html && plainText(entry.content_html));
  const url = entry.url ?? entry.external_url;
  const title = entry.title ?? ((words && firstWords(words)) || (url ?? entry.id));
  if (!title) return report(at, { code: 'missing' }, 'error', 'title');
  if (entry.id === undefined) report(at, { code: 'missing' }, 'warning', 'id');
  return assembleItem(entry, own, { type, id: entry.id ?? url ?? title, title });
}
