import { weekdays } from '../model/schedule.ts';
import type { Rule } from './rule.ts';

const DAY = 86_400_000;

/** The weekday of a day, counted since 1970: 0 is Monday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** What a rule does not say, its first day does: the weekday, the day of the month, the month. */
export function completed(rule: Rule, first: number): Rule {
  const { frequency, byDay, byMonth, byMonthDay, byYearDay, byWeekNo, byEaster } = rule;
  if ([byDay, byMonthDay, byYearDay, byWeekNo, byEaster].some((it) => it && it.length > 0)) return rule;
  const date = new Date(first * DAY);
  if (frequency === 'WEEKLY') return { ...rule, byDay: [{ day: weekdays[weekdayOf(first)]!, nth: undefined }] };
  if (frequency === 'DAILY') return rule;
  const named = frequency === 'MONTHLY' || byMonth.length > 0;
  return { ...rule, byMonth: named ? byMonth : [date.getUTCMonth() + 1], byMonthDay: [date.getUTCDate()] };
}
