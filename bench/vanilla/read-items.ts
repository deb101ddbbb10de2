import type { FeedDocument, FeedItem } from './feed-item.ts';
import { sortByDate, type Dated } from './sort-by-date.ts';

export interface ReadItems {
  sorted: Dated[];
  timeZone: string;
  now: number;
}

/** The items of a feed, all its pages, by their next date, as every listing but the element's own begins. */
export async function readItems(address: string): Promise<ReadItems> {
  const items: FeedItem[] = [];
  let timeZone = 'UTC';
  for (let next: string | undefined = address; next;) {
    const response = await fetch(next);
    const feed = (await response.json()) as FeedDocument;
    items.push(...feed.items);
    timeZone = feed._vicinia.timeZone;
    next = feed.next_url;
  }
  const now = Date.now();
  return { sorted: sortByDate(items, now), timeZone, now };
}
