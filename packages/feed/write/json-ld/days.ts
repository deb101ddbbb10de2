import type { Weekday } from '../../model/schedule.ts';

/** Days of the week by their names in schema.org. */
export const dayNames: Readonly<Record<Weekday, string>> = {
  mo: 'https://schema.org/Monday',
  tu: 'https://schema.org/Tuesday',
  we: 'https://schema.org/Wednesday',
  th: 'https://schema.org/Thursday',
  fr: 'https://schema.org/Friday',
  sa: 'https://schema.org/Saturday',
  su: 'https://schema.org/Sunday',
};
