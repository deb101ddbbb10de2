import { formatter } from '../../format/date-format.ts';

/** A day with its weekday: `lunedì 23 novembre`. */
export const dayName = (day: string, language: string): string =>
  formatter(language, 'UTC', { weekday: 'long', day: 'numeric', month: 'long' }).format(Date.parse(`${day}T12:00Z`));
