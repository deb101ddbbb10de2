import { weekdays, type Weekday } from '@vicinia/feed/model.js';
import { formatter } from './date-format.ts';

/** Days of the week, in their order: `lunedì, giovedì`. */
export function formatWeekdays(days: readonly Weekday[], language: string): string {
  // 5 January 1970 was a Monday.
  const name = (day: Weekday) =>
    formatter(language, 'UTC', { weekday: 'long' }).format(Date.UTC(1970, 0, 5 + weekdays.indexOf(day)));
  return weekdays
    .filter((day) => days.includes(day))
    .map(name)
    .join(', ');
}
