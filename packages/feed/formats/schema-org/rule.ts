import { fold } from '../../query/fold.ts';
import type { Thing } from '../json-ld/thing.ts';
import { readDuration } from '../recurrence/duration.ts';
import { readNthDay } from '../../schedule/read-rule.ts';
import type { Frequency, NthDay, Rule } from '../../schedule/rule.ts';
import { weekdayOf } from '../words/weekday.ts';
import { dayNames } from './day-names.ts';

const words: readonly (readonly [RegExp, Frequency, number])[] = [
  [/^(daily|day|every day|quotidian\w*|giornalier\w*|ogni giorno|taglich)$/, 'DAILY', 1],
  [/^(biweekly|bi-weekly|fortnightly|quindicinale|ogni due settimane)$/, 'WEEKLY', 2],
  [/^(weekly|week|every week|settimanale?|ogni settimana|wochentlich)$/, 'WEEKLY', 1],
  [/^(monthly|month|every month|mensile|ogni mese|monatlich)$/, 'MONTHLY', 1],
  [/^(yearly|annually|year|every year|annuale|ogni anno|jahrlich)$/, 'YEARLY', 1],
];

/** How often, out of an ISO 8601 duration (`P2W`) or a word. */
function readFrequency(text: string): readonly [Frequency, number] | undefined {
  const word = words.find(([pattern]) => pattern.test(fold(text.trim().replace(/^.*[/#]/, ''))));
  if (word) return [word[1], word[2]];
  const { years = 0, months = 0, weeks = 0, days = 0, seconds = 0 } = readDuration(text) ?? {};
  const parts: (readonly [Frequency, number])[] = [
    ['YEARLY', years],
    ['MONTHLY', months],
    ['WEEKLY', weeks],
    ['DAILY', days],
  ];
  const given = parts.filter(([, interval]) => interval > 0);
  if (seconds > 0) return seconds % 86_400 === 0 && given.length === 0 ? ['DAILY', seconds / 86_400] : undefined;
  return given.length === 1 ? given[0] : undefined;
}

function frequencyOf(schedule: Thing): readonly [Frequency, number] | undefined {
  const stated = schedule.one('repeatFrequency');
  if (stated.exists) return readFrequency(stated.text() ?? '') ?? stated.at.wrong('rule', ['P1W', 'P1M']);
  if (schedule.has('byDay')) return ['WEEKLY', 1];
  if (schedule.has('byMonthDay')) return ['MONTHLY', 1];
  if (schedule.has('byMonth')) return ['YEARLY', 1];
  return schedule.has('repeatCount') ? ['DAILY', 1] : undefined;
}

function daysOf(schedule: Thing): NthDay[] {
  const weeks = schedule.all('byMonthWeek').map((it) => it.number());
  return schedule.all('byDay').flatMap((value) => {
    const text = (value.isNode ? value.token() : value.at.text()) ?? '';
    return text.split(',').flatMap((part) => {
      const day = weekdayOf(part);
      const read = readNthDay(part) ?? (day && { day, nth: undefined });
      if (!read) return value.at.wrong('choice', dayNames) ?? [];
      return read.nth === undefined && weeks.length > 0 ? weeks.map((nth) => ({ ...read, nth })) : [read];
    });
  });
}

/** Whole numbers other than nought within a bound. */
function numbersOf(schedule: Thing, name: string, most: number): number[] {
  const texts = schedule
    .all(name)
    .flatMap((value) => (value.text() ?? '').split(',').map((text) => [value, Number(text)] as const));
  return texts.flatMap(([value, number]) =>
    Number.isInteger(number) && number !== 0 && Math.abs(number) <= most
      ? [number]
      : (value.at.wrong('whole-number') ?? []),
  );
}

/** The rule of a schema.org Schedule; undefined when it does not repeat, or in a way that iCalendar has no words for. */
export function ruleOf(schedule: Thing): Rule | undefined {
  const [frequency, interval] = frequencyOf(schedule) ?? [];
  if (frequency === undefined || interval === undefined) return undefined;
  const byDay = daysOf(schedule);
  const byMonthDay = numbersOf(schedule, 'byMonthDay', 31);
  const count = schedule.has('repeatCount') ? schedule.one('repeatCount').number() : undefined;
  // A weekly rule knows no days of the month, and every month has its n-th Monday.
  const finer = frequency === 'WEEKLY' && (byMonthDay.length > 0 || byDay.some(({ nth }) => nth !== undefined));
  return {
    frequency: finer ? 'MONTHLY' : frequency,
    interval,
    byDay: frequency === 'DAILY' ? byDay.map(({ day }) => ({ day, nth: undefined })) : byDay,
    byMonth: numbersOf(schedule, 'byMonth', 12).filter((month) => month > 0),
    byMonthDay,
    count: count !== undefined && Number.isInteger(count) && count > 0 ? count : undefined,
    until: schedule.one('endDate').at.day(),
  };
}
