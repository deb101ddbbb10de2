import type { Cursor } from '../cursor.ts';
import { weekdays } from '../../model/schedule.ts';
import { readNthDay } from '../../schedule/read-rule.ts';
import type { Frequency, NthDay, Rule } from '../../schedule/rule.ts';
import { weekdayOf } from '../words/weekday.ts';

function frequencyOf(schedule: Cursor): Frequency | undefined {
  const freq = schedule.at('freq');
  const word = freq.text()?.toUpperCase();
  if (word === undefined) return undefined;
  if (/^(WEEK|WEEKLY)$/.test(word)) return 'WEEKLY';
  if (/^(MONTH|MONTHLY)$/.test(word)) return 'MONTHLY';
  if (/^(DAY|DAILY)$/.test(word)) return 'DAILY';
  return /^(YEAR|YEARLY)$/.test(word) ? 'YEARLY' : freq.wrong('choice', ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']);
}

/** On which days, in iCalendar's two letters or in words. */
export function weekdaysOf(schedule: Cursor): NthDay[] {
  const at = schedule.first('byday', 'weekday');
  const parts = (Array.isArray(at.value) ? (at.plains() ?? []) : (at.text() ?? '').split(',')).map((it) => it.trim());
  return parts.filter(Boolean).flatMap((part) => {
    // The first versions count days, from Monday on.
    const day = /^[1-7]$/.test(part) ? weekdays[Number(part) - 1] : weekdayOf(part);
    return (
      readNthDay(part) ??
      (day ? { day, nth: undefined } : (at.wrong('choice', ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']) ?? []))
    );
  });
}

function numbersOf(at: Cursor, most: number): number[] {
  const numbers = (at.text() ?? '')
    .split(',')
    .filter((it) => it.trim() !== '')
    .map(Number);
  return numbers.flatMap((it) =>
    Number.isInteger(it) && it !== 0 && Math.abs(it) <= most ? it : (at.wrong('whole-number') ?? []),
  );
}

/** The rule of a schedule, whose fields have the names of RRULE's parts; undefined when it does not repeat. */
export function ruleOf(schedule: Cursor, byDay: readonly NthDay[]): Rule | undefined {
  const byMonthDay = numbersOf(schedule.at('bymonthday'), 31);
  const frequency =
    frequencyOf(schedule) ?? (byDay.length > 0 ? 'WEEKLY' : byMonthDay.length > 0 ? 'MONTHLY' : undefined);
  if (frequency === undefined) return undefined;
  // What a weekly rule has no room for (RFC 5545, 3.3.10), and what the model's rules are not made of, is named.
  const foreign = ['byweekno', 'byyearday', ...(frequency === 'WEEKLY' ? ['bymonthday'] : [])];
  for (const name of foreign) schedule.at(name).noPlace();
  const count = schedule.at('count').number();
  return {
    frequency,
    interval: Math.max(1, Math.round(schedule.at('interval').number() ?? 1)),
    byDay: frequency === 'WEEKLY' || frequency === 'DAILY' ? byDay.map(({ day }) => ({ day, nth: undefined })) : byDay,
    byMonth: [],
    byMonthDay: frequency === 'WEEKLY' ? [] : byMonthDay,
    count: count !== undefined && Number.isInteger(count) && count > 0 ? count : undefined,
    until: schedule.first('until', 'valid_to').day(),
    weekStart: weekdayOf(schedule.at('wkst').text() ?? ''),
  };
}

/** Weekly without end or rhythm: hours at which something is open, rather than dates. */
export const isPlain = (rule: Rule | undefined) =>
  rule === undefined ||
  (rule.interval === 1 &&
    rule.count === undefined &&
    (rule.frequency === 'WEEKLY' || (rule.frequency === 'DAILY' && rule.byMonthDay.length === 0)));
