import type { Feed } from '../model/feed.ts';
import { feedHeadOf, writeItem } from './json-feed.ts';

/** A feed as one JSON Feed 1.1 document, piece by piece: for files, which nobody waits for page by page. */
export function* writeJsonFeedDocument(feed: Feed): Generator<string, void> {
  const { timeZone, items } = feed;
  yield `${JSON.stringify(feedHeadOf(feed)).slice(0, -1)},"items":[`;
  for (const [i, item] of items.entries()) yield `${i === 0 ? '' : ','}\n${JSON.stringify(writeItem(item, timeZone))}`;
  yield '\n]}\n';
}
