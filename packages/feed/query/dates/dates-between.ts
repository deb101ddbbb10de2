import type { Occurrence, Schedule } from '../../model/schedule.ts';
import { expandSchedule } from '../../schedule/expand-schedule.ts';
import { endOf, instantOf, isDay } from '../../schedule/instant.ts';
import { momentOf } from '../../schedule/moment-of.ts';
import { occurrencesOf, zoneOf } from '../../schedule/next-occurrence.ts';
import type { Entry } from '../catalogue.ts';

/** One date of an entry, with the days on which it is. */
export interface DatedEntry {
  readonly entry: Entry;
  readonly occurrence: Occurrence;
  /** Instant of its start. */
  readonly startAt: number;
  /** First and last day by the clocks of the entry's zone, `2026-11-23`. */
  readonly firstDay: string;
  readonly lastDay: string;
}

/** A rule gives one date a day at most where a calendar shows days. */
const mostDates = 400;

function datesOf(entry: Entry, zone: string, from: number, until: number): readonly Occurrence[] {
  const { item } = entry;
  const schedule: Schedule | undefined = item.type === 'initiative' ? item.schedule : undefined;
  if (!schedule?.recurrences) return occurrencesOf(item);
  try {
    return expandSchedule(schedule, zone, { from, until, limit: mostDates });
  } catch {
    // A rule that makes no sense has been told as a problem.
    return occurrencesOf(item);
  }
}

const dayOf = (moment: string, zone: string): string =>
  isDay(moment) ? moment : momentOf(instantOf(moment, zone), zone).slice(0, 10);

/** The last day on which something is: what ends at midnight ends the day before. */
function lastDayOf({ start, end }: Occurrence, zone: string): string {
  if (end === undefined || isDay(end)) return end ?? dayOf(start, zone);
  const at = instantOf(end, zone);
  return momentOf(at > instantOf(start, zone) ? at - 1 : at, zone).slice(0, 10);
}

/**
 * All dates of entries from one instant to another (milliseconds, the second one not included), in order; those that do
 * not take place, too, so that nobody waits in vain. Rules are followed, whatever dates are listed beside them.
 */
export function datesBetween(entries: readonly Entry[], feedZone: string, from: number, until: number): DatedEntry[] {
  const dates = entries.flatMap((entry) => {
    const zone = zoneOf(entry.item, feedZone);
    return datesOf(entry, zone, from, until).flatMap((occurrence): DatedEntry[] => {
      const startAt = instantOf(occurrence.start, zone);
      const over = endOf(occurrence.end ?? occurrence.start, zone);
      if (startAt >= until || (over <= from && startAt < from)) return [];
      const firstDay = dayOf(occurrence.start, zone);
      const lastDay = lastDayOf(occurrence, zone);
      return [{ entry, occurrence, startAt, firstDay, lastDay: lastDay < firstDay ? firstDay : lastDay }];
    });
  });
  return dates.sort((a, b) => a.startAt - b.startAt);
}
