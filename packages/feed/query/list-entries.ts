import type { QueryContext } from './answer-query.ts';
import type { Catalogue } from './catalogue.ts';
import { byHand, needsCalendar } from './filters.ts';
import { narrow } from './narrow.ts';
import { sortEntries, type Sort } from './sort-entries.ts';

const listings = new WeakMap<Catalogue, { key: readonly unknown[]; listed: Catalogue }>();

/** A catalogue in an order, without what the locked filters leave out: the same array as long as it is asked for the same. */
export function listEntries(catalogue: Catalogue, sort: Sort, { where, calendar, language }: QueryContext): Catalogue {
  // What narrows by dates and ages comes later, and changes nothing where no locked filter asks for it.
  const key = [sort, where, needsCalendar(where) && calendar, language];
  const known = listings.get(catalogue);
  if (known?.key.every((it, at) => it === key[at])) return known.listed;
  const listed = sortEntries(narrow(catalogue, where, calendar, {}, byHand), sort, language);
  listings.set(catalogue, { key, listed });
  return listed;
}
