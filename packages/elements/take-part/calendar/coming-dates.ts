import type { Item, Occurrence } from '@vicinia/feed/model.js';
import { endOf, instantOf, occurrencesOf, zoneOf } from '@vicinia/feed/schedule.js';
import type { DateContext } from '../../format/date-format.ts';

const isOff = ({ status }: Occurrence) => status === 'cancelled' || status === 'postponed';

/** The dates on which one can still go, the next one first. */
export function comingDates(item: Item, { timeZone, now }: Omit<DateContext, 'language'>): Occurrence[] {
  const zone = zoneOf(item, timeZone);
  return occurrencesOf(item)
    .filter((date) => !isOff(date) && endOf(date.end ?? date.start, zone) > now)
    .sort((a, b) => instantOf(a.start, zone) - instantOf(b.start, zone));
}
