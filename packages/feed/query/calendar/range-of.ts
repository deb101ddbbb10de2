import { formats } from '../../shape/format.ts';

/** Days, both included. */
export interface Range {
  from: string | undefined;
  until: string | undefined;
}

/**
 * Reads a range of days as the facet `when` has it: `2026-11-23/2026-12-06` (ISO 8601, 5.5), of which one end may be left
 * open. Undefined of anything else.
 */
export function rangeOf(text: string): Range | undefined {
  const [from = '', until = '', ...more] = text.split('/');
  const fits = (day: string) => day === '' || formats.day(day);
  if (!text.includes('/') || more.length > 0 || !fits(from) || !fits(until) || !(from || until)) return undefined;
  return { from: from || undefined, until: until || undefined };
}
