/** A feed → documents. */
export { writeCsv, type CsvOptions } from './write/csv.ts';
export { hasCalendarDates, writeICalendar, type ICalendarOptions } from './write/icalendar.ts';
export {
  pageCount,
  writeItem,
  writeJsonFeed,
  writeJsonFeedPage,
  type FeedPage,
  type JsonFeedOptions,
} from './write/json-feed.ts';
export type { ItemWriter } from './write/item-writer.ts';
export { jsonFeedWriter } from './write/json-feed-document.ts';
export { jsonLdWriter } from './write/json-ld.ts';
export { rssWriter, writeRss, type RssOptions } from './write/rss.ts';
export { writeAll } from './write/item-writer.ts';
export { expandSchedule } from './schedule/expand-schedule.ts';
export type { Window } from './schedule/expand-recurrence.ts';
export { halfYearFrom } from './schedule/half-year.ts';
