import { choice, flag, object, text, type Infer } from '../shape/shape.ts';
import type { Initiative } from './initiative.ts';
import { itemTypes } from './item.ts';
import type { Notice } from './notice.ts';
import type { Resource } from './resource.ts';
import type { Training } from './training.ts';

/** What the document itself carries under `_vicinia`. */
export const feedExtension = object({
  version: choice(['1']),
  type: choice(itemTypes),
  timeZone: text('zone'),
  licence: text(),
  /** Where the same items are published as iCalendar, for programs that look there from time to time. */
  calendar: text('url'),
  /** When the document was made; precomputed occurrences reach from there. */
  generated: text('moment'),
  example: flag(),
  /** Where its search index is, in files: its root (see `static-index`). Listings then do not read the further pages. */
  index: text('url'),
});

/** JSON Feed 1.1, top level. `items` is read one by one, outside the shape. */
export const feedDocument = object({
  version: text(),
  title: text(),
  home_page_url: text('url'),
  feed_url: text('url'),
  description: text(),
  language: text('language'),
  next_url: text('url'),
  icon: text('url'),
  _vicinia: feedExtension,
});

export type Item = Initiative | Training | Notice | Resource;

/** A feed as the rest of the program knows it. */
export interface Feed {
  title?: string;
  description?: string;
  homePage?: string;
  language?: string;
  /** IANA zone in which times without an offset are meant, and in which all are shown. */
  timeZone: string;
  licence?: string;
  /** Address of its items as iCalendar. */
  calendar?: string;
  generated?: string;
  example?: boolean;
  /** Address of the root of its search index. */
  index?: string;
  /** Address of the next page. */
  next?: string;
  items: Item[];
}
export type FeedExtension = Infer<typeof feedExtension>;
