import type { Feed, feedDocument, Item } from '../model/feed.ts';
import type { Infer } from '../shape/shape.ts';

/** The zone of feeds that do not name one. */
export const defaultTimeZone = 'Europe/Rome';

/** A feed out of what the document says of itself, once that has been read, and its items. */
export function assembleFeed(document: Infer<typeof feedDocument>, items: Item[]): Feed {
  const { title, description, home_page_url, language, next_url, _vicinia = {} } = document;
  const { version: _version, type: _type, timeZone = defaultTimeZone, ...own } = _vicinia;
  return {
    ...(title && { title }),
    ...(description && { description }),
    ...(home_page_url && { homePage: home_page_url }),
    ...(language && { language }),
    ...(next_url && { next: next_url }),
    ...own,
    timeZone,
    items,
  };
}
