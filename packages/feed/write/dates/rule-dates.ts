import type { Occurrence, Recurrence, Schedule } from '../../model/schedule.ts';
import { expandRecurrence } from '../../schedule/expand-recurrence.ts';
import { instantOf } from '../../schedule/instant.ts';

/** A rule, and those of its dates that are not as it says. */
export interface ChangedRule {
  readonly recurrence: Recurrence;
  readonly changed: readonly Occurrence[];
}

/** More dates nobody writes out beside the rule that gives them. */
const limit = 20_000;

/** The dates that a rule gives, by their instants; none where it cannot be counted. */
function datesOf(recurrence: Recurrence, zone: string, instants: readonly number[]): Map<number, Occurrence> {
  const window = { from: Math.min(...instants), until: Math.max(...instants) + 1, limit };
  try {
    return instants.length === 0 ? new Map<number, Occurrence>() : expandRecurrence(recurrence, zone, window);
  } catch {
    return new Map();
  }
}

const isSame = ({ end, status, note }: Occurrence, ruled: Occurrence, zone: string): boolean =>
  status === undefined &&
  note === undefined &&
  (end === undefined || (ruled.end !== undefined && instantOf(end, zone) === instantOf(ruled.end, zone)));

/**
 * Parts the dates of a schedule into those that its rules give anyway, which are left out, those of a rule that are different
 * on that day, and those that stand for themselves.
 */
export function ruleDates(schedule: Schedule, zone: string): { rules: ChangedRule[]; single: Occurrence[] } {
  const left = new Map((schedule.occurrences ?? []).map((date) => [instantOf(date.start, zone), date]));
  const rules = (schedule.recurrences ?? []).map((recurrence) => {
    const changed: Occurrence[] = [];
    for (const [instant, ruled] of datesOf(recurrence, zone, [...left.keys()])) {
      const date = left.get(instant);
      if (date && !isSame(date, ruled, zone)) changed.push({ ...ruled, ...date });
      left.delete(instant);
    }
    return { recurrence, changed };
  });
  return { rules, single: [...left.values()] };
}
