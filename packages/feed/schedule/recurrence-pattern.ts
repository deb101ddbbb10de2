import { weekdays, type Recurrence, type Weekday } from '../model/schedule.ts';
import { completed } from './completed.ts';
import { instantOf, isDay, offsetAt } from './instant.ts';
import { readRule } from './read-rule.ts';
import type { NthDay, Rule } from './rule.ts';

const DAY = 86_400_000;

/** How often something happens, as a person would say it: "every other week, on Saturday". */
export interface RecurrencePattern {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  /** Every so many units. */
  readonly every: number;
  /** Of a week, in its order. */
  readonly days: readonly Weekday[];
  /** Of a month, or of the months of a year: the first Monday is 1, the last -1. */
  readonly nthDays: readonly Required<NthDay>[];
  /** Of a month, or of the months of a year; the last day is -1. */
  readonly monthDays: readonly number[];
  /** In these months alone, the first being 1; all when there are none. */
  readonly months: readonly number[];
  readonly count: number | undefined;
  readonly until: string | undefined;
}

const isSaid = (nth: number) => nth === -1 || (nth > 0 && nth < 6);
const inOrder = (days: readonly NthDay[]) => weekdays.filter((day) => days.some((it) => it.day === day));

/** Does a rule set a time of day other than that of its first date? */
function setsTimes({ byHour = [], byMinute = [], bySecond = [] }: Rule, wall: number): boolean {
  const differ = (list: readonly number[], own: number) => list.some((it) => it !== own);
  return (
    differ(byHour, Math.floor(wall / 3_600_000) % 24) ||
    differ(byMinute, Math.floor(wall / 60_000) % 60) ||
    differ(bySecond, Math.floor(wall / 1000) % 60)
  );
}

/** `BYDAY=MO;BYSETPOS=1` is how some programs write the first Monday. */
function placed(rule: Rule): Rule | undefined {
  const { bySetPos = [], byDay, frequency } = rule;
  if (bySetPos.length === 0) return rule;
  const [only, ...others] = byDay;
  if (frequency !== 'MONTHLY' || !only || others.length > 0 || only.nth !== undefined) return undefined;
  return { ...rule, byDay: bySetPos.map((nth) => ({ day: only.day, nth })) };
}

function unitOf({ frequency, interval, byDay, byMonth, byMonthDay }: Rule): RecurrencePattern['unit'] | undefined {
  const ofMonth = frequency === 'MONTHLY' || frequency === 'YEARLY';
  const plain = byDay.filter(({ nth }) => !ofMonth || nth === undefined).length;
  if (byMonthDay.length > 0) {
    if (!ofMonth || byDay.length > 0) return undefined;
    if (frequency === 'YEARLY' && byMonth.length > 0) return 'year';
    return frequency === 'MONTHLY' || interval === 1 ? 'month' : undefined;
  }
  if (plain === 0 && byDay.length > 0)
    return frequency === 'MONTHLY' ? 'month' : byMonth.length > 0 ? 'year' : undefined;
  if (plain < byDay.length) return undefined;
  if (plain === 0) return 'day';
  if (frequency !== 'WEEKLY' && interval > 1) return undefined;
  return interval === 1 && inOrder(byDay).length === 7 ? 'day' : 'week';
}

/**
 * What a recurring date's rule comes to, where it is one that people have words for; nothing of any other, nor of one that
 * makes no sense. What the rule leaves to its first date is said.
 */
export function recurrencePattern({ start, rule: text }: Recurrence, zone: string): RecurrencePattern | undefined {
  const begins = isDay(start) ? Date.parse(`${start}T00:00Z`) : instantOf(start, zone);
  const wall = isDay(start) ? begins : begins + offsetAt(begins, zone);
  let rule;
  try {
    rule = placed(readRule(text));
  } catch {
    return undefined;
  }
  if (!rule || (!isDay(start) && setsTimes(rule, wall))) return undefined;
  const { byYearDay = [], byWeekNo = [], byEaster = [] } = rule;
  if (byYearDay.length + byWeekNo.length + byEaster.length > 0) return undefined;
  rule = completed(rule, Math.floor(wall / DAY));
  const { interval, byDay, byMonth, byMonthDay, count, until } = rule;
  const unit = unitOf(rule);
  const nths = unit === 'month' || unit === 'year' ? byDay.map(({ day, nth = 0 }) => ({ day, nth })) : [];
  const dates = byMonthDay.every((it) => it > 0 || (it === -1 && unit === 'month'));
  if (!unit || !dates || nths.some(({ nth }) => !isSaid(nth))) return undefined;
  // "Every other month, in March": who would know which.
  if (interval > 1 && unit !== 'year' && byMonth.length > 0) return undefined;
  return {
    unit,
    every: interval,
    days: unit === 'week' ? inOrder(byDay) : [],
    nthDays: nths,
    monthDays: byMonthDay,
    months: byMonth,
    count,
    until,
  };
}
