import type { Initiative } from '../model/initiative.ts';
import type { Schedule } from '../model/schedule.ts';
import type { Problem } from '../problem/problem.ts';
import { show } from '../shape/read-shape.ts';
import { expandSchedule } from './expand-schedule.ts';
import { halfYearFrom } from './half-year.ts';

/** What of a schedule can be followed; of a rule that cannot, a problem says so. */
function understood(schedule: Schedule, zone: string, now: number, tell: (at: number, rule: string) => void): Schedule {
  const recurrences = schedule.recurrences?.filter((recurrence, i) => {
    try {
      expandSchedule({ recurrences: [recurrence] }, zone, halfYearFrom(now));
      return true;
    } catch {
      tell(i, recurrence.rule);
      return false;
    }
  });
  return { ...schedule, recurrences: recurrences ?? [] };
}

/** An item with the dates that its rules give in the half year from `now` on, beside those that it lists. */
export function withDates(item: Initiative, zone: string, now: number, problems: Problem[]): Initiative {
  const { schedule = {} } = item;
  const tell = (at: number, rule: string) => {
    const path = ['schedule', 'recurrences', at, 'rule'];
    problems.push({ code: 'format', severity: 'warning', path, item: item.id, expected: 'rule', found: show(rule) });
  };
  let occurrences;
  try {
    occurrences = expandSchedule(schedule, zone, halfYearFrom(now));
  } catch {
    occurrences = expandSchedule(understood(schedule, zone, now, tell), zone, halfYearFrom(now));
  }
  return occurrences.length > 0 ? { ...item, schedule: { ...schedule, occurrences } } : item;
}
