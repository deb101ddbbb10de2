import { weekdays, type Weekday } from '../../model/schedule.ts';

const plain = /(?<=BYDAY=)(?:MO|TU|WE|TH|FR|SA|SU|,)+(?=;|$)/;

function moved(day: string, by: number): string {
  const at = weekdays.indexOf(day.toLowerCase() as Weekday) + by;
  return weekdays[((at % 7) + 7) % 7]!.toUpperCase();
}

/**
 * A rule whose dates fall so many days later. What it does not say moves with its first date; undefined when it names days
 * that cannot be counted on, such as the first Monday of the month.
 */
export function moveDays(rule: string, by: number): string | undefined {
  if (by === 0 || !/BY(DAY|MONTHDAY|YEARDAY|WEEKNO|EASTER)=/.test(rule)) return rule;
  if (!/FREQ=(WEEKLY|DAILY)/.test(rule) || !plain.test(rule)) return undefined;
  return rule.replace(plain, (days) =>
    days
      .split(',')
      .map((day) => moved(day, by))
      .join(','),
  );
}
