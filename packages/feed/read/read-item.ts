import type { Item } from '../model/feed.ts';
import { itemTypes, type ItemType } from '../model/item.ts';
import type { Attachment } from '../model/media.ts';
import { readShape, report, show, type Reading } from '../shape/read-shape.ts';
import type { Infer } from '../shape/shape.ts';
import { jsonFeedItem } from './json-feed-item.ts';
import type { Kinds } from './kinds.ts';
import { plainText } from './plain-text.ts';

type Entry = Infer<typeof jsonFeedItem>;

/** The first words of a text, for items that have no title (JSON Feed allows that). */
function firstWords(text: string): string {
  const line = text.split('\n', 1)[0]!.trim();
  return line.length <= 80 ? line : line.slice(0, line.lastIndexOf(' ', 80)) + '…';
}

function describe(entry: Entry, format: unknown): Pick<Item, 'description' | 'descriptionFormat'> {
  const { content_text: plain, content_html: html } = entry;
  if (plain !== undefined && (format === 'markdown' || html === undefined))
    return { description: plain, descriptionFormat: format === 'markdown' ? 'markdown' : 'text' };
  return html === undefined ? {} : { description: html, descriptionFormat: 'html' };
}

function attachmentsOf(entry: Entry): Attachment[] {
  return (entry.attachments ?? []).map(({ url, mime_type, title, size_in_bytes, duration_in_seconds, _vicinia }) => ({
    ..._vicinia,
    url,
    ...(title !== undefined && { title }),
    ...(mime_type !== undefined && { format: mime_type }),
    ...(size_in_bytes !== undefined && { size: size_in_bytes }),
    ...(duration_in_seconds !== undefined && { duration: duration_in_seconds }),
  }));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads one element of a JSON Feed's `items`. Items that know nothing of Vicinia become items of `fallback` type with what
 * JSON Feed says of them. Undefined for a type that is not among `kinds`, and, with a problem, when there is nothing to show: no title, text, address or id.
 */
export function readItem(value: unknown, fallback: ItemType, kinds: Kinds, at: Reading): Item | undefined {
  if (!isObject(value)) {
    report(at, { code: 'type', expected: 'object', found: show(value) }, 'error');
    return undefined;
  }
  at.item = typeof value.id === 'string' ? value.id : typeof value.title === 'string' ? show(value.title) : undefined;
  const extension = isObject(value._vicinia) ? value._vicinia : {};
  const type = itemTypes.find((name) => name === extension.type) ?? fallback;
  const shape = kinds[type];
  if (!shape) return undefined;
  const entry = readShape(value, jsonFeedItem, at)!;
  at.path.push('_vicinia');
  const own = readShape(extension, shape, at) as Partial<Item>;
  at.path.pop();

  const text = describe(entry, own.descriptionFormat);
  const words = entry.summary ?? entry.content_text ?? (entry.content_html && plainText(entry.content_html));
  const url = entry.url ?? entry.external_url;
  const title = entry.title ?? (words && firstWords(words)) ?? url ?? entry.id;
  if (!title) {
    at.path.push('title');
    report(at, { code: 'missing' }, 'error');
    at.path.pop();
    return undefined;
  }
  const item = own as Item;
  item.type = type;
  item.id = entry.id ?? url ?? title;
  item.title = title;
  if (url) item.url = url;
  if (entry.summary) item.summary = entry.summary;
  Object.assign(item, text);
  if (entry.language) item.language = entry.language;
  if (entry.tags) item.topics = entry.tags;
  if (entry.date_published) item.published = entry.date_published;
  if (entry.date_modified) item.modified = entry.date_modified;
  if (entry.attachments) item.attachments = attachmentsOf(entry);
  // JSON Feed has no alternative text; an image without one is shown as decoration.
  const picture = entry.image ?? entry.banner_image;
  if (picture && !item.images) item.images = [{ url: picture, alt: '' }];
  const by = entry.authors?.[0] ?? entry.author;
  if (by?.name && (item.type === 'initiative' || item.type === 'training'))
    item.promoter ??= { name: by.name, ...(by.url && { url: by.url }) };
  return item;
}
