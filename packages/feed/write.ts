/** A feed → documents. */
export { writeCsv, type CsvOptions } from './write/csv.ts';
export { hasCalendarDates, writeICalendar, type ICalendarOptions } from './write/icalendar.ts';
export { writeItem, writeJsonFeed, type FeedPage, type JsonFeedOptions } from './write/json-feed.ts';
export { writeJsonFeedDocument } from './write/json-feed-document.ts';
export { writeJsonLd } from './write/json-ld.ts';
export { writeRss, type RssOptions } from './write/rss.ts';
export { expandSchedule } from './schedule/expand-schedule.ts';
export type { Window } from './schedule/expand-recurrence.ts';
export { halfYearFrom } from './schedule/half-year.ts';
