import type { Feed, Initiative, Item, Occurrence } from '@vicinia/feed/model.js';
import { isDay, instantOf, zoneOf } from '@vicinia/feed/schedule.js';

/** Is there anything of this item to be put into a calendar? */
export const hasDates = (item: Item): boolean =>
  item.type === 'initiative' && !!(item.schedule?.occurrences?.length || item.schedule?.recurrences?.length);

/** As iCalendar writes a moment: the only date of an item is known by it, so that a second one does not replace the first. */
const markOf = (start: string, zone: string) =>
  (isDay(start) ? start : `${new Date(instantOf(start, zone)).toISOString().slice(0, 19)}Z`).replace(/[-:]/g, '');

/** A feed of one item, with all its dates or one of them. Its events are those of the whole feed, by their ids. */
export function calendarFeed(item: Initiative, feed: Feed, date?: Occurrence): Feed {
  const { homePage, language, timeZone, generated } = feed;
  const zone = zoneOf(item, timeZone);
  const one = date && {
    id: `${item.id}/${markOf(date.start, zone)}`,
    schedule: { timeZone: zone, occurrences: [date] },
  };
  return {
    title: item.title,
    ...(homePage && { homePage }),
    ...(language && { language }),
    ...(generated && { generated }),
    timeZone,
    items: [{ ...item, ...one }],
  };
}
