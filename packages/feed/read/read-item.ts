import type { Item } from '../model/feed.ts';
import { itemTypes, type ItemType } from '../model/item.ts';
import type { Attachment } from '../model/media.ts';
import { isObject, readPart, readShape, report, show, type Reading } from '../shape/read-shape.ts';
import type { Infer } from '../shape/shape.ts';
import { jsonFeedItem } from './json-feed-item.ts';
import type { Kinds } from './kinds.ts';
import { plainText } from './plain-text.ts';

type Entry = Infer<typeof jsonFeedItem>;

/** The first words of a text, for items that have no title (JSON Feed allows that). */
function firstWords(text: string): string {
  const line = text.split('\n', 1)[0]!.trim();
  if (line.length <= 80) return line;
  const end = line.lastIndexOf(' ', 80);
  return line.slice(0, end > 0 ? end : 80) + '…';
}

/** What an item is about at length. A text that only says the summary or the title again, as JSON Feed wants one, is none. */
function describe(entry: Entry, format: unknown, title: string): Pick<Item, 'description' | 'descriptionFormat'> {
  const { content_text: plain, content_html: html, summary = title } = entry;
  const markdown = format === 'markdown';
  const [description, descriptionFormat] =
    plain !== undefined && (markdown || html === undefined)
      ? ([plain, markdown ? 'markdown' : 'text'] as const)
      : ([html, 'html'] as const);
  return description === undefined || description === summary ? {} : { description, descriptionFormat };
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

/**
 * Reads one element of a JSON Feed's `items`. Items that know nothing of Vicinia become items of `fallback` type with what
 * JSON Feed says of them. Undefined for a type that is not among `kinds`, and, with a problem, when there is nothing to
 * show: no title, text, address or id.
 */
export function readItem(value: unknown, fallback: ItemType, kinds: Kinds, at: Reading): Item | undefined {
  if (!isObject(value)) return report(at, { code: 'type', expected: 'object', found: show(value) }, 'error');
  at.item = [value.id, value.title].find((it) => typeof it === 'string');
  const extension = value._vicinia ?? {};
  const type = itemTypes.find((name) => name === (extension as { type?: unknown }).type) ?? fallback;
  const shape = kinds[type];
  if (!shape) return undefined;
  const entry = readShape(value, jsonFeedItem, at)!;
  const { descriptionFormat, ...own } = (readPart('_vicinia', extension, shape, at) ?? {}) as Partial<Item>;

  const words = entry.summary ?? entry.content_text ?? (entry.content_html && plainText(entry.content_html));
  const url = entry.url ?? entry.external_url;
  const title = entry.title ?? ((words && firstWords(words)) || (url ?? entry.id));
  if (!title) return report(at, { code: 'missing' }, 'error', 'title');
  const item = { ...own, ...describe(entry, descriptionFormat, title), type, id: entry.id ?? url ?? title, title } as Item;
  if (url) item.url = url;
  if (entry.summary) item.summary = entry.summary;
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
