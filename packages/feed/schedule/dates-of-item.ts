import type { Initiative } from '../model/initiative.ts';
import type { Schedule } from '../model/schedule.ts';
import type { Problem } from '../problem/problem.ts';
import { show } from '../shape/read-shape.ts';
import type { Window } from './expand-recurrence.ts';
import { expandSchedule } from './expand-schedule.ts';

/** What of a schedule can be followed; of a rule that cannot, a problem says so. */
function understood(
  schedule: Schedule,
  zone: string,
  window: Window,
  tell: (at: number, rule: string) => void,
): Schedule {
  const recurrences = schedule.recurrences?.filter((recurrence, i) => {
    try {
      expandSchedule({ recurrences: [recurrence] }, zone, window);
      return true;
    } catch {
      tell(i, recurrence.rule);
      return false;
    }
  });
  return { ...schedule, recurrences: recurrences ?? [] };
}

/** An item with the dates that its rules give within a window, beside those that it lists. */
export function withDates(item: Initiative, zone: string, window: Window, problems: Problem[]): Initiative {
  const { schedule = {} } = item;
  const tell = (at: number, rule: string) => {
    const path = ['schedule', 'recurrences', at, 'rule'];
    problems.push({ code: 'format', severity: 'warning', path, item: item.id, expected: 'rule', found: show(rule) });
  };
  let occurrences;
  try {
    occurrences = expandSchedule(schedule, zone, window);
  } catch {
    occurrences = expandSchedule(understood(schedule, zone, window, tell), zone, window);
  }
  return occurrences.length > 0 ? { ...item, schedule: { ...schedule, occurrences } } : item;
}
