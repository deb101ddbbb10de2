import { instantOf, isDay } from '../../schedule/instant.ts';
import { momentOf } from '../../schedule/moment-of.ts';
import { line } from './content-line.ts';

const DAY = 86_400_000;

const basic = (extended: string): string => extended.replace(/[-:]/g, '');

/** An instant in UTC: `20260305T160000Z`. */
export const utc = (instant: number): string => `${basic(new Date(instant).toISOString().slice(0, 19))}Z`;

/** A moment as clocks in `zone` show it, or a day: `20260305T170000`, `20260305`. */
export const local = (moment: string, zone: string): string =>
  isDay(moment) ? basic(moment) : basic(momentOf(instantOf(moment, zone), zone).slice(0, 19));

const dayAfter = (day: string): string => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);

/** Times in UTC need no definition of a zone. */
export const isUtc = (zone: string) => /^(?:Etc\/)?(?:UTC|GMT|Zulu)$/i.test(zone);

/** A property that holds a moment: a day, a time in UTC, or one on the clocks of a zone (RFC 5545, 3.3.5, form 3). */
export function momentLine(name: string, moment: string, zone: string): string {
  if (isDay(moment)) return line(name, basic(moment), { VALUE: 'DATE' });
  return isUtc(zone) ? line(name, utc(instantOf(moment, zone))) : line(name, local(moment, zone), { TZID: zone });
}

/**
 * When something is over, as iCalendar has it: of whole days the day after the last. Undefined for what ends before it begins, or
 * as it begins.
 */
export function endOf(start: string, end: string | undefined, zone: string): string | undefined {
  if (end === undefined) return undefined;
  if (isDay(start)) return end.slice(0, 10) > start ? dayAfter(end.slice(0, 10)) : undefined;
  const last = isDay(end) ? `${dayAfter(end)}T00:00` : end;
  return instantOf(last, zone) > instantOf(start, zone) ? last : undefined;
}
