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

/** A moment's wall clock in `zone`, as if it were UTC: wall-clock arithmetic is then plain addition. */
function wallOf(moment: string, zone: string): number {
  const local = isDay(moment) ? `${moment}T00:00` : momentOf(instantOf(moment, zone), zone).slice(0, 16);
  return Date.parse(`${local}Z`);
}

const localOf = (wall: number) => new Date(wall).toISOString().slice(0, 16);

function startsOf(recurrence: Recurrence, zone: string, window: Window): number[] {
  const start = localOf(wallOf(recurrence.start, zone)).replace(/[-:]/g, '');
  const rule = new RRuleTemporal({ rruleString: `DTSTART;TZID=${zone}:${start}00\nRRULE:${recurrence.rule}` });
  const starts: number[] = [];
  for (const date of rule.between(new Date(window.from), new Date(window.until), true)) {
    if (starts.length === window.limit) break;
    starts.push(Date.parse(`${date.toPlainDateTime().toString().slice(0, 16)}Z`));
  }
  return starts;
}

function expandRecurrence(recurrence: Recurrence, zone: string, window: Window): Occurrence[] {
  const length =
    recurrence.end === undefined ? undefined : wallOf(recurrence.end, zone) - wallOf(recurrence.start, zone);
  const allDay = isDay(recurrence.start);
  const write = (wall: number) =>
    allDay ? localOf(wall).slice(0, 10) : momentOf(instantOf(localOf(wall), zone), zone);
  return startsOf(recurrence, zone, window)
    .filter((wall) => !recurrence.except?.includes(localOf(wall).slice(0, 10)))
    .map((wall) => ({ start: write(wall), ...(length !== undefined && { end: write(wall + length) }) }));
}

/**
 * Every date of a schedule within a window, in order. A date that is listed by itself adds to the one that a rule gives
 * for the same start, which is how one evening of a series is cancelled. Times without an offset are wall-clock
 * times in `zone` and stay so across changes of the clocks.
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
