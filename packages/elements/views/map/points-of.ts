import { pointOf, type Entry, type Point } from '@vicinia/feed/query.js';

/** One place of an entry on the map; an initiative with two places has two. */
export interface EntryPoint extends Point {
  readonly entry: Entry;
}

/** The points of entries, and the entries that have none. */
export function pointsOf(entries: readonly Entry[]): { points: EntryPoint[]; elsewhere: Entry[] } {
  const points: EntryPoint[] = [];
  const elsewhere: Entry[] = [];
  for (const entry of entries) {
    const { item } = entry;
    const places = item.type === 'initiative' ? (item.places ?? []) : [];
    const own = places.flatMap((place) => pointOf(place) ?? []);
    if (own.length === 0) elsewhere.push(entry);
    for (const point of own) points.push({ ...point, entry });
  }
  return { points, elsewhere };
}
