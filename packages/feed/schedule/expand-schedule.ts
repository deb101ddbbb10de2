import type { Occurrence, Schedule } from '../model/schedule.ts';
import { expandRecurrence, type Window } from './expand-recurrence.ts';
import { instantOf } from './instant.ts';

/**
 * The dates of a schedule, in order: those listed by themselves, and those that its rules give within a window. A date
 * that is listed adds to the one that a rule gives for the same start, which is how one evening of a series is cancelled.
 * Times without an offset are wall-clock times in `zone` and stay so across changes of the clocks. Throws a `RangeError`
 * on a rule that RFC 5545 does not know, or that takes too long to count.
 */
export function expandSchedule(schedule: Schedule, zone: string, window: Window): Occurrence[] {
  const dates = new Map<number, Occurrence>();
  for (const recurrence of schedule.recurrences ?? [])
    for (const [start, date] of expandRecurrence(recurrence, zone, window)) dates.set(start, date);
  for (const date of schedule.occurrences ?? []) {
    const start = instantOf(date.start, zone);
    dates.set(start, { ...dates.get(start), ...date });
  }
  return [...dates].sort(([a], [b]) => a - b).map(([, date]) => date);
}
