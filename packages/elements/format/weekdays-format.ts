import { weekdays, type Weekday } from '@vicinia/feed/model.js';
import { formatter } from './date-format.ts';
import { formatList } from './list-format.ts';

/** A day of the week: `giovedì`. */
export const formatWeekday = (day: Weekday, language: string): string =>
  // 5 January 1970 was a Monday.
  formatter(language, 'UTC', { weekday: 'long' }).format(Date.UTC(1970, 0, 5 + weekdays.indexOf(day)));

/** Days of the week, in their order: `lunedì e giovedì`; three and more in a row as `lunedì–mercoledì`. */
export function formatWeekdays(days: readonly Weekday[], language: string): string {
  const runs: Weekday[][] = [];
  let run: Weekday[] | undefined;
  for (const day of weekdays) {
    if (!days.includes(day)) run = undefined;
    else if (run) run.push(day);
    else runs.push((run = [day]));
  }
  const texts = runs.flatMap((it) => {
    const names = it.map((day) => formatWeekday(day, language));
    return names.length > 2 ? [`${names[0]}–${names.at(-1)}`] : names;
  });
  return formatList(texts, language);
}
