import type { Feed, Item } from '../model/feed.ts';
import { core, type ItemType } from '../model/item.ts';
import type { Attachment } from '../model/media.ts';

export interface JsonFeedOptions {
  /** Where the first page will be published; further pages get a number before the ending: `…/initiatives-2.json`. */
  address: string;
  /** What the feed holds. */
  type: ItemType;
  /** Items on the first page: few, so that the first cards show early. */
  firstPage: number;
  /** Items on each further page. */
  laterPages: number;
}

export interface FeedPage {
  address: string;
  document: Record<string, unknown>;
}

/** Drops what is undefined, so that documents hold only what there is. */
const compact = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function writeAttachment({ url, title, format, size, duration, language, licence }: Attachment) {
  const own = compact({ language, licence });
  return compact({
    url,
    // JSON Feed requires a media type.
    mime_type: format ?? 'application/octet-stream',
    title,
    size_in_bytes: size,
    duration_in_seconds: duration,
    _vicinia: Object.keys(own).length > 0 ? own : undefined,
  });
}

/** JSON Feed 1.1 dates are RFC 3339 with a time; a bare day begins at midnight UTC. */
const dateTime = (moment: string | undefined) => (moment?.length === 10 ? `${moment}T00:00:00Z` : moment);

/** An item as it stands in a feed; `read/read-item.ts` is the way back. */
export function writeItem(item: Item): Record<string, unknown> {
  const extension = Object.entries(item).filter(([name]) => !(name in core));
  const html = item.descriptionFormat === 'html';
  const text = item.description ?? item.summary ?? item.title;
  return compact({
    id: item.id,
    url: item.url,
    title: item.title,
    summary: item.summary,
    [html ? 'content_html' : 'content_text']: text,
    image: item.images?.[0]?.url,
    date_published: dateTime(item.published),
    date_modified: dateTime(item.modified),
    language: item.language,
    tags: item.topics,
    attachments: item.attachments?.map(writeAttachment),
    _vicinia: compact({
      descriptionFormat: item.descriptionFormat === 'markdown' ? 'markdown' : undefined,
      ...Object.fromEntries(extension),
    }),
  });
}

const pageAddress = (address: string, page: number) =>
  page === 1 ? address : address.replace(/(\.[a-z]+)?$/, (ending) => `-${page}${ending}`);

/** A feed as JSON Feed 1.1 documents that link each other by `next_url`; at least one, even when it has no items. */
export function writeJsonFeed(feed: Feed, options: JsonFeedOptions): FeedPage[] {
  const pages: Item[][] = [feed.items.slice(0, options.firstPage)];
  for (let at = options.firstPage; at < feed.items.length; at += options.laterPages)
    pages.push(feed.items.slice(at, at + options.laterPages));
  return pages.map((items, index) => ({
    address: pageAddress(options.address, index + 1),
    document: compact({
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      home_page_url: feed.homePage,
      feed_url: pageAddress(options.address, index + 1),
      next_url: index + 1 < pages.length ? pageAddress(options.address, index + 2) : undefined,
      description: feed.description,
      language: feed.language,
      _vicinia: compact({
        version: '1',
        type: options.type,
        timeZone: feed.timeZone,
        licence: feed.licence,
        generated: feed.generated,
        example: feed.example,
      }),
      items: items.map(writeItem),
    }),
  }));
}
