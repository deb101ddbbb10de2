import { formatter, type DateContext } from './date-format.ts';
import { formatList } from './list-format.ts';

const instant = (day: string) => Date.parse(`${day}T00:00Z`);

/** A date in parts, and what its language writes right after a day's number: `24.` */
function partsOf(day: string, format: Intl.DateTimeFormat) {
  const parts = format.formatToParts(instant(day));
  const at = parts.findIndex(({ type }) => type === 'day');
  const [mark = ''] = /^[.日일]/u.exec(parts[at + 1]?.value ?? '') ?? [];
  return { parts, at, mark, number: parts[at]!.value + mark };
}

/** Days of one month, which is named once. What is written right after a day's number stays with each. */
function ofOneMonth(days: readonly string[], format: Intl.DateTimeFormat, language: string): string {
  const { parts, at, mark } = partsOf(days[0]!, format);
  const numbers = days.map((day) => partsOf(day, format).number);
  return parts
    .map(({ value }, i) => (i === at ? formatList(numbers, language) : i === at + 1 ? value.slice(mark.length) : value))
    .join('');
}

/** Days of any month, by their numbers: `1 e 15`, `1. und 15.` */
export function formatDayNumbers(days: readonly number[], language: string): string {
  const format = formatter(language, 'UTC', { day: 'numeric', month: 'long' });
  const numbers = days.map((day) => partsOf(`2000-01-${String(day).padStart(2, '0')}`, format).number);
  return formatList(numbers, language);
}

/** Days in their order, by months: `24 e 31 dicembre`; the year is left out when it is the one that it is. */
export function formatDays(days: readonly string[], { language, now }: DateContext): string {
  const thisYear = new Date(now).getUTCFullYear();
  const months = new Map<string, string[]>();
  for (const day of [...days].sort()) months.set(day.slice(0, 7), [...(months.get(day.slice(0, 7)) ?? []), day]);
  const texts = [...months.values()].map((inMonth) => {
    const year = Number(inMonth[0]!.slice(0, 4)) === thisYear ? {} : ({ year: 'numeric' } as const);
    return ofOneMonth(inMonth, formatter(language, 'UTC', { day: 'numeric', month: 'long', ...year }), language);
  });
  return formatList(texts, language);
}
