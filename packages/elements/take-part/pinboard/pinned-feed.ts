import type { Feed, Initiative } from '@vicinia/feed/model.js';
import { zoneOf } from '@vicinia/feed/schedule.js';
import { jsonFeedWriter, writeAll } from '@vicinia/feed/write.js';

/**
 * What is kept of an item: a JSON Feed of its own, so that what comes back is read as strictly as what comes from elsewhere.
 * Its zone and language come along, since it may be shown among items of other feeds.
 */
export function pinnedFeed(item: Initiative, { homePage, title, language, timeZone }: Feed): unknown {
  const own = item.language ?? language;
  const schedule = item.schedule && { ...item.schedule, timeZone: zoneOf(item, timeZone) };
  const feed: Feed = {
    ...(title && { title }),
    ...(homePage && { homePage }),
    timeZone,
    items: [{ ...item, ...(own && { language: own }), ...(schedule && { schedule }) }],
  };
  return JSON.parse([...writeAll(feed, jsonFeedWriter(feed))].join(''));
}
