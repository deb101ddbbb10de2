import { weekdays, type Weekday } from '../model/schedule.ts';
import { weekdayOf } from './completed.ts';
import { easterOf } from './easter.ts';
import type { Rule } from './rule.ts';

const DAY = 86_400_000;

/** The first day of a month, counted since 1970; `month` may be beyond the year's. */
const firstOf = (year: number, month = 0): number => Date.UTC(year, month) / DAY;

/** Does a list name this place, counted from the start (the first is 1) or, negative, from the end? */
const names = (list: readonly number[], fromStart: number, fromEnd: number): boolean =>
  list.includes(fromStart) || list.includes(-fromEnd);

/** A week belongs to the year in which its fourth day lies (RFC 5545, 3.3.10). */
function isInWeeks(day: number, list: readonly number[], weekStart: Weekday): boolean {
  const fourth = day - ((weekdayOf(day) - weekdays.indexOf(weekStart) + 7) % 7) + 3;
  const year = new Date(fourth * DAY).getUTCFullYear();
  return names(
    list,
    Math.floor((fourth - firstOf(year)) / 7) + 1,
    Math.floor((firstOf(year + 1) - 1 - fourth) / 7) + 1,
  );
}

/** A day, counted since 1970, and the month and year in which it is. */
interface Day {
  readonly day: number;
  readonly year: number;
  readonly month: number;
}

type Test = (day: Day) => boolean;

function placeTests({ byMonthDay, byYearDay = [], byWeekNo = [], byEaster = [], weekStart = 'mo' }: Rule): Test[] {
  const tests: (Test | false)[] = [
    byMonthDay.length > 0 &&
      (({ day, year, month }) => names(byMonthDay, day - firstOf(year, month) + 1, firstOf(year, month + 1) - day)),
    byYearDay.length > 0 && (({ day, year }) => names(byYearDay, day - firstOf(year) + 1, firstOf(year + 1) - day)),
    byWeekNo.length > 0 && (({ day }) => isInWeeks(day, byWeekNo, weekStart)),
    byEaster.length > 0 && (({ day, year }) => byEaster.includes(day - firstOf(year) - easterOf(year))),
  ];
  return tests.filter((it) => it !== false);
}

/** The n-th of its kind: in each month, or in the year. */
function nthTest({ frequency, byDay, byMonth }: Rule): Test {
  const ofYear = frequency === 'YEARLY' && byMonth.length === 0;
  return ({ day, year, month }) => {
    const start = ofYear ? firstOf(year) : firstOf(year, month);
    const end = ofYear ? firstOf(year + 1) : firstOf(year, month + 1);
    const name = weekdays[weekdayOf(day)];
    return byDay.some(
      (it) =>
        it.day === name &&
        (it.nth === undefined || names([it.nth], Math.ceil((day - start + 1) / 7), Math.ceil((end - day) / 7))),
    );
  };
}

/** Does a complete rule's every condition hold on a day, counted since 1970? Intervals are somebody else's matter. */
export function dayTest(rule: Rule): (day: number) => boolean {
  const { frequency, byDay, byMonth } = rule;
  const named = new Set(byDay.map((it) => weekdays.indexOf(it.day)));
  const counted = (frequency === 'MONTHLY' || frequency === 'YEARLY') && byDay.some(({ nth }) => nth !== undefined);
  const tests = [...placeTests(rule), ...(counted ? [nthTest(rule)] : [])];
  const anyMonth = byMonth.length === 0;
  return (day) => {
    // What is soon known first: a rule looks at many days.
    if (named.size > 0 && !named.has(weekdayOf(day))) return false;
    if (anyMonth && tests.length === 0) return true;
    const date = new Date(day * DAY);
    const it = { day, year: date.getUTCFullYear(), month: date.getUTCMonth() };
    return (anyMonth || byMonth.includes(it.month + 1)) && tests.every((test) => test(it));
  };
}
