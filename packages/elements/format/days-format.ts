import { formatter, type DateContext } from './date-format.ts';
import { formatList } from './list-format.ts';

const instant = (day: string) => Date.parse(`${day}T00:00Z`);

/** Days of one month, which is named once. What a language writes right after a day's number stays with each: `24.` */
function ofOneMonth(days: readonly string[], format: Intl.DateTimeFormat, language: string): string {
  const parts = format.formatToParts(instant(days[0]!));
  const at = parts.findIndex(({ type }) => type === 'day');
  const [mark = ''] = /^[.日일]/u.exec(parts[at + 1]?.value ?? '') ?? [];
  const numbers = days.map((day) => {
    const number = format.formatToParts(instant(day)).find(({ type }) => type === 'day')!;
    return number.value + mark;
  });
  return parts
    .map(({ value }, i) => (i === at ? formatList(numbers, language) : i === at + 1 ? value.slice(mark.length) : value))
    .join('');
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
