import type { Occurrence } from '@vicinia/feed/model.js';
import type { FeedItem } from './feed-item.ts';

export interface Dated {
  item: FeedItem;
  next: Occurrence | undefined;
  nextAt: number;
}

const TWO_DAYS = 2 * 86_400_000;
const ranks = { active: 0, proposed: 1, resting: 2, concluded: 3 };

/** The first date that is not over and takes place. Texts are compared before dates are parsed: most are long past. */
function withNextDate(item: FeedItem, now: number, floor: string): Dated {
  let next: Occurrence | undefined;
  let nextAt = Infinity;
  for (const date of item._vicinia.schedule?.occurrences ?? []) {
    const end = date.end ?? date.start;
    if (end < floor || date.status === 'cancelled' || date.status === 'postponed' || Date.parse(end) <= now) continue;
    const start = Date.parse(date.start);
    if (start < nextAt) {
      next = date;
      nextAt = start;
    }
  }
  return { item, next, nextAt };
}

/** The items by their next date; at one instant the active ones first. */
export function sortByDate(items: readonly FeedItem[], now: number): Dated[] {
  const floor = new Date(now - TWO_DAYS).toISOString().slice(0, 10);
  return items
    .map((item) => withNextDate(item, now, floor))
    .sort((a, b) =>
      a.nextAt === b.nextAt ? ranks[a.item._vicinia.status] - ranks[b.item._vicinia.status] : a.nextAt - b.nextAt,
    );
}
