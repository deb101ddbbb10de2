import type { Feed, Item, Occurrence } from '@vicinia/feed/model.js';
import { isDay, instantOf, occurrencesOf, zoneOf } from '@vicinia/feed/schedule.js';

/** Do the dates of an item follow rules? */
export const hasRules = (item: Item): boolean => item.type === 'initiative' && !!item.schedule?.recurrences?.length;

/** Is there anything of this item to be put into a calendar? */
export const hasDates = (item: Item): boolean => occurrencesOf(item).length > 0 || hasRules(item);

/** As iCalendar writes a moment: the only date of an item is known by it, so that a second one does not replace the first. */
const markOf = (start: string, zone: string) =>
  (isDay(start) ? start : `${new Date(instantOf(start, zone)).toISOString().slice(0, 19)}Z`).replace(/[-:]/g, '');

/** An item with one of its dates alone; its event has the id that it has among all. */
function withOne(item: Item, date: Occurrence, zone: string): Item {
  const mark = markOf(date.start, zone);
  if (item.type === 'initiative')
    return { ...item, id: `${item.id}/${mark}`, schedule: { timeZone: zone, occurrences: [date] } };
  if (item.type !== 'training') return item;
  const { modules = [], title } = item;
  const at = modules.findIndex(({ sessions }) => sessions?.includes(date));
  const { title: name, sessions = [] } = modules[at]!;
  const isPlain = modules.length === 1 && name === title;
  const parts = [item.id, ...(isPlain ? [] : [`module-${at + 1}`]), ...(sessions.length === 1 ? [] : [mark])];
  const whole = isPlain ? title : `${title}: ${name}`;
  return { ...item, id: parts.join('/'), title: whole, modules: [{ title: whole, sessions: [date] }] };
}

/** A feed of one item, with all its dates or one of them. Its events are those of the whole feed, by their ids. */
export function calendarFeed(item: Item, feed: Feed, date?: Occurrence): Feed {
  const { homePage, language, timeZone, generated } = feed;
  return {
    title: item.title,
    ...(homePage && { homePage }),
    ...(language && { language }),
    ...(generated && { generated }),
    timeZone,
    items: [date ? withOne(item, date, zoneOf(item, timeZone)) : item],
  };
}
