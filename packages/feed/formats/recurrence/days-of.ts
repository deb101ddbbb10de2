import { weekdays, type Weekday } from '../../model/schedule.ts';
import type { NthDay, Rule } from './rule.ts';

const DAY = 86_400_000;
/** Some twelve years: far enough for every fourth 29 February, near enough to give up soon. */
const REACH = 4400;

const weekdayOf = (date: Date) => weekdays[(date.getUTCDay() + 6) % 7]!;
const monthsOf = (date: Date) => date.getUTCFullYear() * 12 + date.getUTCMonth();
/** Whole weeks since long ago, each from a Monday on, or from another day. */
const weeksOf = (date: Date, start: Weekday = 'mo') =>
  Math.floor((date.getTime() / DAY + 3 - weekdays.indexOf(start)) / 7);
const lengthOf = (date: Date) => new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();

/** Does the interval, counted from the first day, come round on this one? */
function inPhase(date: Date, first: Date, { frequency, interval, weekStart }: Rule): boolean {
  switch (frequency) {
    case 'DAILY':
      return ((date.getTime() - first.getTime()) / DAY) % interval === 0;
    case 'WEEKLY':
      return (weeksOf(date, weekStart) - weeksOf(first, weekStart)) % interval === 0;
    case 'MONTHLY':
      return (monthsOf(date) - monthsOf(first)) % interval === 0;
    case 'YEARLY':
      return (date.getUTCFullYear() - first.getUTCFullYear()) % interval === 0;
  }
}

function isNth(date: Date, { day, nth }: NthDay): boolean {
  if (weekdayOf(date) !== day) return false;
  if (nth === undefined) return true;
  const at = date.getUTCDate();
  return nth > 0 ? Math.ceil(at / 7) === nth : Math.ceil((lengthOf(date) - at + 1) / 7) === -nth;
}

function fits(date: Date, first: Date, rule: Rule): boolean {
  const { frequency, byDay, byMonth, byMonthDay } = rule;
  const at = date.getUTCDate();
  if (byMonthDay.length > 0 && !byMonthDay.some((day) => (day > 0 ? day === at : lengthOf(date) + 1 + day === at)))
    return false;
  if (byDay.length > 0) return byDay.some((day) => isNth(date, day));
  if (byMonthDay.length > 0 || frequency === 'DAILY') return true;
  if (frequency === 'WEEKLY') return weekdayOf(date) === weekdayOf(first);
  if (at !== first.getUTCDate()) return false;
  return frequency === 'MONTHLY' || byMonth.length > 0 || date.getUTCMonth() === first.getUTCMonth();
}

/**
 * The days of a rule from a first day on, at most `limit`: to find the day on which it really begins, and for what has to
 * be listed date by date. Whole rules of iCalendar are for `schedule/`.
 */
export function daysOf(rule: Rule, from: string, limit: number): string[] {
  const first = new Date(`${from}T00:00Z`);
  const last = Date.parse(`${rule.until ?? '9999-12-31'}T00:00Z`);
  const most = Math.min(limit, rule.count ?? limit);
  const days: string[] = [];
  for (let i = 0; i < REACH && days.length < most; i++) {
    const date = new Date(first.getTime() + i * DAY);
    if (!(date.getTime() <= last)) break;
    if (rule.byMonth.length > 0 && !rule.byMonth.includes(date.getUTCMonth() + 1))
      i += lengthOf(date) - date.getUTCDate();
    else if (inPhase(date, first, rule) && fits(date, first, rule)) days.push(date.toISOString().slice(0, 10));
  }
  return days;
}
