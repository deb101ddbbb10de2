import { weekdays } from '../model/schedule.ts';
import { completed } from './completed.ts';
import { dayTest } from './day-test.ts';
import type { Frequency, Rule } from './rule.ts';

const DAY = 86_400_000;

/** So many days and times are looked at for one rule: all days of a century. Whoever needs more is not understood. */
const patience = 40_000;

/** The periods of a frequency, numbered: which one a day is in, and with which day one begins. `shift`: how weeks lie. */
interface Periods {
  at: (day: number, shift: number) => number;
  first: (period: number, shift: number) => number;
}

const dateOf = (day: number) => new Date(day * DAY);
const periods: Record<Frequency, Periods> = {
  DAILY: { at: (day) => day, first: (period) => period },
  WEEKLY: { at: (day, shift) => Math.floor((day - shift) / 7), first: (period, shift) => period * 7 + shift },
  MONTHLY: {
    at: (day) => dateOf(day).getUTCFullYear() * 12 + dateOf(day).getUTCMonth(),
    first: (period) => Date.UTC(Math.floor(period / 12), ((period % 12) + 12) % 12) / DAY,
  },
  YEARLY: { at: (day) => dateOf(day).getUTCFullYear(), first: (period) => Date.UTC(period, 0) / DAY },
};

/** At which times of a day a rule gives dates, in milliseconds after midnight. */
function timesOf({ byHour = [], byMinute = [], bySecond = [] }: Rule, time: number): number[] {
  const or = (list: readonly number[], own: number) => (list.length > 0 ? [...new Set(list)] : [own]);
  const hours = or(byHour, Math.floor(time / 3_600_000));
  const minutes = or(byMinute, Math.floor(time / 60_000) % 60);
  const seconds = or(bySecond, Math.floor(time / 1000) % 60);
  const all = hours.flatMap((h) => minutes.flatMap((m) => seconds.map((s) => (h * 3600 + m * 60 + s) * 1000)));
  return all.sort((a, b) => a - b);
}

/** The dates of one period that BYSETPOS picks. */
function picked(dates: number[], places: readonly number[] = []): number[] {
  if (places.length === 0) return dates;
  return dates.filter((_, i) => places.includes(i + 1) || places.includes(i - dates.length));
}

/**
 * The wall clocks, as if they were UTC, at which a rule gives a date, in order: those from `from` until before `until` of
 * all that follow `start`. Counted without any zone, so that an hour which the clocks skip loses no date (RFC 5545,
 * 3.3.10). What UNTIL says is left to who knows the zone. Throws a `RangeError` when that would take too long.
 */
export function* wallsOf(given: Rule, start: number, from: number, until: number): Generator<number, void> {
  const [firstDay, lastDay] = [Math.floor(start / DAY), Math.floor(until / DAY)];
  const rule = completed(given, firstDay);
  const times = timesOf(rule, start - firstDay * DAY);
  const holds = dayTest(rule);
  const { at, first } = periods[rule.frequency];
  // The first of January 1970 was a Thursday.
  const shift = weekdays.indexOf(rule.weekStart ?? 'mo') - 3;
  const begin = at(firstDay, shift);
  // A count that cannot be reached needs no counting: then what came before the window is passed over.
  const counts = rule.count !== undefined && rule.count < (lastDay - firstDay + 1) * times.length;
  const skipped = Math.floor((at(Math.floor(from / DAY), shift) - begin) / rule.interval) * rule.interval;
  let left = counts ? rule.count : Infinity;
  let steps = patience;
  for (
    let period = counts ? begin : begin + Math.max(0, skipped);
    first(period, shift) <= lastDay;
    period += rule.interval
  ) {
    const dates: number[] = [];
    for (let day = first(period, shift); day < first(period + 1, shift); day++) {
      const found = holds(day) ? times : [];
      if ((steps -= 1 + found.length) < 0) throw new RangeError('too long to count');
      for (const time of found) dates.push(day * DAY + time);
    }
    for (const date of picked(dates, rule.bySetPos)) {
      if (date < start) continue;
      if (date >= until || left-- <= 0) return;
      if (date >= from) yield date;
    }
  }
}
