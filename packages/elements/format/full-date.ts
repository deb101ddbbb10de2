import { clockTime, formatter, type DateContext } from './date-format.ts';

/** A date for the record, always with its year: `26 novembre 2026`. */
export function formatDate(moment: string, { language, timeZone }: Omit<DateContext, 'now'>): string {
  const { at, zone } = clockTime(moment, timeZone);
  return formatter(language, zone, { day: 'numeric', month: 'long', year: 'numeric' }).format(at);
}
