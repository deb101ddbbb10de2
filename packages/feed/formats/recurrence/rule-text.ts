import type { Rule } from '../../schedule/rule.ts';

/** The value of an RRULE. `timed`: its dates have a time, and so has then UNTIL (floating: the end of that day). */
export function ruleText(rule: Rule, timed: boolean): string {
  const { frequency, interval, byDay, byMonth, byMonthDay, count, until, weekStart } = rule;
  const last = until?.replaceAll('-', '');
  const parts: (string | false | undefined)[] = [
    `FREQ=${frequency}`,
    interval > 1 && `INTERVAL=${interval}`,
    // The two exclude each other.
    count !== undefined && `COUNT=${count}`,
    count === undefined && last !== undefined && `UNTIL=${last}${timed ? 'T235959' : ''}`,
    byMonth.length > 0 && `BYMONTH=${byMonth.join()}`,
    byMonthDay.length > 0 && `BYMONTHDAY=${byMonthDay.join()}`,
    frequency === 'WEEKLY' &&
      interval > 1 &&
      weekStart !== undefined &&
      weekStart !== 'mo' &&
      `WKST=${weekStart.toUpperCase()}`,
    byDay.length > 0 && `BYDAY=${byDay.map(({ day, nth }) => `${nth ?? ''}${day.toUpperCase()}`).join()}`,
  ];
  return parts.filter(Boolean).join(';');
}
