import type { Feed } from '../model/feed.ts';
import { writeAll, type ItemWriter } from './item-writer.ts';
import { feedHeadOf, writeItem } from './json-feed.ts';

/** Writes one JSON Feed 1.1 document item by item; of the feed its head is looked at. */
export const jsonFeedWriter = (feed: Feed): ItemWriter => ({
  head: `${JSON.stringify(feedHeadOf(feed)).slice(0, -1)},"items":[`,
  item: (item, i) => `${i === 0 ? '' : ','}\n${JSON.stringify(writeItem(item, feed.timeZone))}`,
  tail: () => '\n]}\n',
});

/** A feed as one JSON Feed 1.1 document, piece by piece: for files, which nobody waits for page by page. */
export const writeJsonFeedDocument = (feed: Feed): Generator<string, void> => writeAll(feed, jsonFeedWriter(feed));
