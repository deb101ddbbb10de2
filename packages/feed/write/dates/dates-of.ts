import type { Item } from '../../model/feed.ts';
import type { Occurrence } from '../../model/schedule.ts';
import { occurrencesOf } from '../../schedule/next-occurrence.ts';

/** The dates that an item names; of a rule whose dates nobody has written out, the first. */
export function datesOf(item: Item): readonly Occurrence[] {
  const dates = occurrencesOf(item);
  if (dates.length > 0 || item.type !== 'initiative') return dates;
  return (item.schedule?.recurrences ?? []).map(({ start, end }) => ({ start, ...(end !== undefined && { end }) }));
}
