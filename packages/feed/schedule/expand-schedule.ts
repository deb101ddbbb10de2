import { RRuleTemporal } from 'rrule-temporal';
import type { Occurrence, Recurrence, Schedule } from '../model/schedule.ts';
import { instantOf, isDay, momentOf } from './instant.ts';

export interface Window {
  /** Instants in milliseconds; occurrences that start from `from`, before `until`. */
  from: number;
  until: number;
  /** At most so many per recurrence: a feed has to travel. */
  limit: number;
}

const DAY = 86_400_000;

/** A moment's wall clock in `zone`, as if it were UTC: wall-clock arithmetic is then plain addition. */
function wallOf(moment: string, zone: string): number {
  const local = isDay(moment) ? `${moment}T00:00` : momentOf(instantOf(moment, zone), zone).slice(0, 16);
  return Date.parse(`${local}Z`);
}

const localOf = (wall: number) => new Date(wall).toISOString().slice(0, 16);

/** As iCalendar writes it (RFC 5545, 3.3.5, form 2). */
const basicOf = (wall: number) => `${localOf(wall).replace(/[-:]/g, '')}00Z`;

/** The same moment as RFC 3339 writes it. */
const extended = (basic: string) => basic.replace(/^(....)(..)(..T..)(..)/, '$1-$2-$3:$4:');

/**
 * The wall clocks at which a rule gives a date: counted without any zone, so that an hour which the clocks skip loses no
 * date (RFC 5545, 3.3.10).
 */
function wallsOf(recurrence: Recurrence, zone: string, { from, until }: Window): number[] {
  const rule = recurrence.rule.replace(/(?<=UNTIL=)\d{8}T\d{6}Z?/, (until) => basicOf(wallOf(extended(until), zone)));
  const start = basicOf(wallOf(recurrence.start, zone));
  const dates = new RRuleTemporal({ rruleString: `DTSTART:${start}\nRRULE:${rule}` });
  // No zone is more than a day away from UTC.
  return dates.between(new Date(from - DAY), new Date(until + DAY), true).map((date) => date.epochMilliseconds);
}

function expandRecurrence(recurrence: Recurrence, zone: string, window: Window): Occurrence[] {
  const length =
    recurrence.end === undefined ? undefined : wallOf(recurrence.end, zone) - wallOf(recurrence.start, zone);
  const allDay = isDay(recurrence.start);
  const write = (wall: number) =>
    allDay ? localOf(wall).slice(0, 10) : momentOf(instantOf(localOf(wall), zone), zone);
  return wallsOf(recurrence, zone, window)
    .filter((wall) => {
      const start = instantOf(localOf(wall), zone);
      return start >= window.from && start < window.until && !recurrence.except?.includes(localOf(wall).slice(0, 10));
    })
    .slice(0, window.limit)
    .map((wall) => ({ start: write(wall), ...(length !== undefined && { end: write(wall + length) }) }));
}

/**
 * The dates of a schedule, in order: those listed by themselves, and those that its rules give within a window. A date
 * that is listed adds to the one that a rule gives for the same start, which is how one evening of a series is cancelled.
 * Times without an offset are wall-clock times in `zone` and stay so across changes of the clocks. Throws on a rule that
 * RFC 5545 does not know.
 */
export function expandSchedule(schedule: Schedule, zone: string, window: Window): Occurrence[] {
  const dates = new Map<number, Occurrence>();
  for (const recurrence of schedule.recurrences ?? [])
    for (const date of expandRecurrence(recurrence, zone, window)) dates.set(instantOf(date.start, zone), date);
  for (const date of schedule.occurrences ?? []) {
    const start = instantOf(date.start, zone);
    dates.set(start, { ...dates.get(start), ...date });
  }
  return [...dates].sort(([a], [b]) => a - b).map(([, date]) => date);
}
