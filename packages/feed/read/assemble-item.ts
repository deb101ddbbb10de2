import type { Item } from '../model/feed.ts';
import type { ItemType } from '../model/item.ts';
import type { Attachment } from '../model/attachment.ts';
import type { Infer } from '../shape/shape.ts';
import type { jsonFeedItem } from './json-feed-item.ts';

export type Entry = Infer<typeof jsonFeedItem>;

/** Says what an item is about at length. A text that only says the summary or the title again, as JSON Feed wants one, is none. */
function describe(item: Item, { content_text: plain, content_html: html }: Entry): void {
  const isMarkdown = item.descriptionFormat === 'markdown';
  const isPlain = plain !== undefined && (isMarkdown || html === undefined);
  const text = isPlain ? plain : html;
  if (text === undefined || text === (item.summary ?? item.title)) {
    delete item.descriptionFormat;
    return;
  }
  item.description = text;
  item.descriptionFormat = isMarkdown && isPlain ? 'markdown' : isPlain ? 'text' : 'html';
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

/** What every item has. */
export interface Identity {
  type: ItemType;
  id: string;
  title: string;
}

/** An item out of what JSON Feed says of it, once that has been read, and of its extension. */
export function assembleItem(entry: Entry, own: Partial<Item>, { type, id, title }: Identity): Item {
  const url = entry.url ?? entry.external_url;
  const item: Item = { ...own, type, id, title };
  if (url) item.url = url;
  if (entry.summary) item.summary = entry.summary;
  describe(item, entry);
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
