import type { Feed, Item } from '../model/feed.ts';
import type { Attachment } from '../model/attachment.ts';
import { core } from '../model/core.ts';
import type { ItemType } from '../model/item.ts';
import { defaultTimeZone } from '../read/assemble-feed.ts';
import { instantOf } from '../schedule/instant.ts';
import { momentOf } from '../schedule/moment-of.ts';

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

/** JSON Feed 1.1 dates are RFC 3339 with seconds and offset; a bare day begins at midnight in the feed's zone. */
function dateTime(moment: string | undefined, zone: string): string | undefined {
  const whole = moment === undefined || /T.{5}:.*(Z|[+-]..:..)$/.test(moment);
  return whole ? moment : momentOf(instantOf(moment, zone), zone);
}

/** What JSON Feed has no words for: an item's `_vicinia`. */
export function itemExtensionOf({ descriptionFormat, images, ...rest }: Item): Record<string, unknown> {
  const fields = Object.entries(rest).filter(([name]) => !(name in core));
  // One without alternative text is decoration, for which `image` is enough.
  const decorated = images?.length === 1 && images[0]!.alt === '';
  return compact({
    ...Object.fromEntries(fields),
    descriptionFormat: rest.description === undefined ? undefined : descriptionFormat,
    images: decorated ? undefined : images,
  });
}

/** What JSON Feed has no words for of the feed itself. */
export const feedExtensionOf = ({ timeZone, licence, calendar, generated, example, index }: Feed, type?: ItemType) =>
  compact({ version: '1', type, timeZone, licence, calendar, generated, example, index });

interface Place {
  /** What the feed holds; without it every item says it alone. */
  type?: ItemType;
  address?: string;
  next?: string | undefined;
}

/** What a document says before its items. */
export const feedHeadOf = (feed: Feed, { type, address, next }: Place = {}): Record<string, unknown> =>
  compact({
    version: 'https://jsonfeed.org/version/1.1',
    // JSON Feed requires a title.
    title: feed.title ?? 'Vicinia',
    home_page_url: feed.homePage,
    feed_url: address,
    next_url: next,
    description: feed.description,
    language: feed.language,
    _vicinia: feedExtensionOf(feed, type),
  });

/** An item as it stands in a feed; `read/read-item.ts` is the way back. Its times are meant in the feed's time zone. */
export function writeItem(item: Item, timeZone = defaultTimeZone): Record<string, unknown> {
  const { description, descriptionFormat } = item;
  return compact({
    id: item.id,
    url: item.url,
    title: item.title,
    summary: item.summary,
    // JSON Feed requires a text.
    [description !== undefined && descriptionFormat === 'html' ? 'content_html' : 'content_text']:
      description ?? item.summary ?? item.title,
    image: item.images?.[0]?.url,
    date_published: dateTime(item.published, timeZone),
    date_modified: dateTime(item.modified, timeZone),
    language: item.language,
    tags: item.topics,
    attachments: item.attachments?.map(writeAttachment),
    _vicinia: itemExtensionOf(item),
  });
}

/** The name of a page: the first one's, with the page's number ahead of its ending. */
const pageAddress = (address: string, page: number): string =>
  page === 1 ? address : address.replace(/(\.[a-z]+)?$/, (ending) => `-${page}${ending}`);

/** How many pages a feed takes; at least one, even when it has no items. */
export const pageCount = (
  items: number,
  { firstPage, laterPages }: Pick<JsonFeedOptions, 'firstPage' | 'laterPages'>,
) => 1 + Math.max(0, Math.ceil((items - firstPage) / laterPages));

/** One page of a feed as a JSON Feed 1.1 document, from 1 on. */
export function writeJsonFeedPage(feed: Feed, page: number, options: JsonFeedOptions): FeedPage {
  const { firstPage, laterPages, type } = options;
  const from = page === 1 ? 0 : firstPage + (page - 2) * laterPages;
  const to = page === 1 ? firstPage : from + laterPages;
  const address = pageAddress(options.address, page);
  const next = to < feed.items.length ? pageAddress(options.address, page + 1) : undefined;
  const items = feed.items.slice(from, to).map((item) => writeItem(item, feed.timeZone));
  return { address, document: { ...feedHeadOf(feed, { type, address, next }), items } };
}

/** A feed as JSON Feed 1.1 documents that link each other by `next_url`. */
export const writeJsonFeed = (feed: Feed, options: JsonFeedOptions): FeedPage[] =>
  Array.from({ length: pageCount(feed.items.length, options) }, (_, at) => writeJsonFeedPage(feed, at + 1, options));
