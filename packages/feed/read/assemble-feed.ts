import type { Feed, feedDocument, Item } from '../model/feed.ts';
import type { Infer } from '../shape/shape.ts';

/** The zone of feeds that do not name one. */
export const defaultTimeZone = 'Europe/Rome';

/** A feed out of what the document says of itself, once that has been read, and its items. */
export function assembleFeed(document: Infer<typeof feedDocument>, items: Item[]): Feed {
  const { title, description, home_page_url, language, next_url, _vicinia = {} } = document;
  const { timeZone = defaultTimeZone, licence, generated, example } = _vicinia;
  return {
    ...(title && { title }),
    ...(description && { description }),
    ...(home_page_url && { homePage: home_page_url }),
    ...(language && { language }),
    ...(next_url && { next: next_url }),
    ...(licence && { licence }),
    ...(generated && { generated }),
    ...(example && { example }),
    timeZone,
    items,
  };
}
