import { weekdays } from '@vicinia/feed/model.js';
import type { RecurrencePattern } from '@vicinia/feed/schedule.js';
import { formatter } from '../format/date-format.ts';
import { formatDayNumbers, formatDays } from '../format/days-format.ts';
import { formatList } from '../format/list-format.ts';
import { formatWeekday } from '../format/weekdays-format.ts';
import type { FullDictionary } from '../messages/full-dictionary.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** `giugno, luglio e agosto` */
export function monthNames(months: readonly number[], { language }: FullDictionary): string {
  const name = (month: number) => formatter(language, 'UTC', { month: 'long' }).format(Date.UTC(2000, month - 1));
  return formatList(months.map(name), language);
}

function weekText({ days, every }: RecurrencePattern, words: FullDictionary): string {
  const { language } = words;
  const names = days.map((day) => formatWeekday(day, language));
  const [first, last] = [weekdays.indexOf(days[0]!), weekdays.indexOf(days.at(-1)!)];
  if (every === 1 && names.length > 3 && last < 6 && last - first === names.length - 1)
    return words.text('everyWeekFromTo', { from: names[0]!, to: names.at(-1)! });
  const values = { days: formatList(names, language) };
  if (every === 1) return words.text('everyWeek', values);
  return every === 2 ? words.text('everyOtherWeek', values) : words.plural('everyWeeks', every, values);
}

/** "The first and the third Wednesday". */
function nthDaysText({ nthDays }: RecurrencePattern, words: FullDictionary): string[] {
  const { language, messages } = words;
  return weekdays.flatMap((day) => {
    const own = nthDays.filter((it) => it.day === day);
    if (own.length === 0) return [];
    const names: Record<string, string> = messages.dayKind[day] === 'b' ? messages.nth.b : messages.nth.a;
    const places = own.map(({ nth }) => names[nth === -1 ? 'last' : String(nth)]!);
    return words.text('nthDay', { places: formatList(places, language), day: formatWeekday(day, language) });
  });
}

function monthText(pattern: RecurrencePattern, words: FullDictionary): string {
  const numbers = pattern.monthDays.filter((it) => it > 0);
  const dates = [
    ...nthDaysText(pattern, words),
    ...(numbers.length > 0
      ? [words.plural('monthDays', numbers.length, { days: formatDayNumbers(numbers, words.language) })]
      : []),
    ...(pattern.monthDays.includes(-1) ? [words.text('lastDay')] : []),
  ];
  const values = { dates: formatList(dates, words.language) };
  return pattern.every === 1 ? words.text('everyMonth', values) : words.plural('everyMonths', pattern.every, values);
}

function yearText(pattern: RecurrencePattern, words: FullDictionary): string {
  const { language } = words;
  const { months, monthDays, every } = pattern;
  // A leap year, so that it has every day.
  const days = months.flatMap((month) => monthDays.map((day) => `2000-${two(month)}-${two(day)}`));
  const dates =
    days.length > 0
      ? words.text('yearDays', { days: formatDays(days, { language, timeZone: 'UTC', now: Date.UTC(2000, 6) }) })
      : words.text('nthDayOf', {
          dates: formatList(nthDaysText(pattern, words), language),
          months: monthNames(months, words),
        });
  return every === 1 ? words.text('everyYear', { dates }) : words.plural('everyYears', every, { dates });
}

/** How often: `il primo lunedì del mese`. The catalogue holds the sentences, the browser the names. */
export function patternText(pattern: RecurrencePattern, words: FullDictionary): string {
  switch (pattern.unit) {
    case 'day':
      return pattern.every === 1 ? words.text('everyDay') : words.plural('everyDays', pattern.every);
    case 'week':
      return weekText(pattern, words);
    case 'month':
      return monthText(pattern, words);
    case 'year':
      return yearText(pattern, words);
  }
}
