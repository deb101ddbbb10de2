import type { Item, Occurrence } from '@vicinia/feed/model.js';
import { createCatalogue, datesBetween } from '@vicinia/feed/query.js';
import { endOf, zoneOf } from '@vicinia/feed/schedule.js';
import { builtAt, feedOf, timeZone } from './feeds.ts';

const FORTNIGHT = 14 * 86_400_000;

export interface NextDate {
  item: Item;
  occurrence: Occurrence;
  place: string | undefined;
  /** Instant at which it is over. */
  over: number;
}

const placeOf = (item: Item) => {
  const [place] = item.type === 'initiative' ? (item.places ?? []) : [];
  return [place?.name, place?.municipality].filter(Boolean).join(', ') || undefined;
};

/** What takes place in the fortnight after the site was built, each initiative once, in order. */
export async function nextDates(site: URL): Promise<NextDate[]> {
  const entries = createCatalogue(await feedOf('initiative', site), builtAt);
  const seen = new Set<string>();
  const dates: NextDate[] = [];
  for (const { entry, occurrence, startAt } of datesBetween(entries, timeZone, builtAt, builtAt + FORTNIGHT)) {
    const { item } = entry;
    if (startAt < builtAt || occurrence.status !== undefined || seen.has(item.id)) continue;
    seen.add(item.id);
    const over = endOf(occurrence.end ?? occurrence.start, zoneOf(item, timeZone));
    dates.push({ item, occurrence, place: placeOf(item), over });
  }
  return dates;
}
