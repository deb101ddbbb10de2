import { instantOf, isDay, momentOf } from '@vicinia/feed/schedule.js';
import type { DateContext } from './date-format.ts';

const DAY = 86_400_000;
const dayOf = (moment: string, zone: string) =>
  isDay(moment) ? moment : momentOf(instantOf(moment, zone), zone).slice(0, 10);

/** How soon a moment is, by days of the calendar: `oggi`, `domani`, `tra 5 giorni`. Nothing of what is a week away. */
export function formatSoon(moment: string, { language, timeZone, now }: DateContext): string | undefined {
  const today = momentOf(now, timeZone).slice(0, 10);
  const days = (Date.parse(dayOf(moment, timeZone)) - Date.parse(today)) / DAY;
  if (days > 6) return undefined;
  return new Intl.RelativeTimeFormat([language, 'it'], { numeric: 'auto' }).format(Math.max(0, days), 'day');
}
