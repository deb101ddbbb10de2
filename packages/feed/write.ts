/** A feed → documents. */
export { writeItem, writeJsonFeed, type FeedPage, type JsonFeedOptions } from './write/json-feed.ts';
export { expandSchedule, type Window } from './schedule/expand-schedule.ts';
