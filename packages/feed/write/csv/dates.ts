import type { Item } from '../../model/feed.ts';
import { weekdays, type Occurrence, type OpeningHours, type Recurrence, type Weekday } from '../../model/schedule.ts';
import { instantOf, isDay } from '../../schedule/instant.ts';
import { momentOf } from '../../schedule/moment-of.ts';
import { datesOf } from '../dates/dates-of.ts';

/** What is longer the reader takes for prose. */
const LONG = 1900;

/** A moment as clocks on the wall show it, to the minute. */
const local = (moment: string, zone: string): string =>
  isDay(moment) ? moment : momentOf(instantOf(moment, zone), zone).slice(0, 16);

function span({ start, end }: Occurrence, zone: string): string {
  const first = local(start, zone);
  const last = end === undefined ? first : local(end, zone);
  if (last <= first || isDay(first) !== isDay(last)) return first.replace('T', ' ');
  if (!isDay(first) && first.slice(0, 10) === last.slice(0, 10)) return `${first.replace('T', ' ')}-${last.slice(11)}`;
  return `${first.replace('T', ' ')} – ${last.replace('T', ' ')}`;
}

/** A rule stands in columns of its own, beside its first day and its times. */
export const ruleOf = (item: Item): Recurrence | undefined =>
  item.type === 'initiative' ? item.schedule?.recurrences?.[0] : undefined;

/** The dates that take place, in one cell: one that is off must not look as if it were on. */
export function datesCell(item: Item, zone: string): string | undefined {
  const rule = ruleOf(item);
  if (rule) return local(rule.start, zone).slice(0, 10);
  let cell = '';
  for (const date of datesOf(item)) {
    if (date.status === 'cancelled' || date.status === 'postponed') continue;
    const more = (cell === '' ? '' : '; ') + span(date, zone);
    if (cell.length + more.length > LONG) break;
    cell += more;
  }
  return cell || undefined;
}

/** The times of a rule: `17:00-19:00`. */
export function timesCell(item: Item, zone: string): string | undefined {
  const { start, end } = ruleOf(item) ?? {};
  if (start === undefined || isDay(start)) return undefined;
  return [start, end]
    .filter((it) => it !== undefined)
    .map((moment) => local(moment, zone).slice(11))
    .join('-');
}

/** The hours of each day, days with the same hours together: of rules for one day, the last would count. */
export function hoursCell(hours: readonly OpeningHours[], nameOf: (day: Weekday) => string): string | undefined {
  const daysBy = new Map<string, string[]>();
  for (const day of weekdays) {
    const own = hours.filter(({ days }) => days.includes(day)).map(({ opens, closes }) => `${opens}-${closes}`);
    const key = [...new Set(own)].join(',');
    if (key !== '') daysBy.set(key, [...(daysBy.get(key) ?? []), nameOf(day)]);
  }
  return [...daysBy].map(([times, days]) => `${days.join(',')} ${times}`).join('; ') || undefined;
}
