import type { Catalogue, Entry } from './catalogue.ts';
import type { Filters } from './filters.ts';
import { listEntries } from './list-entries.ts';
import { narrow, type Calendar } from './narrow.ts';
import type { Found } from './search/search.ts';
import type { Sort } from './sort-entries.ts';

export interface Query {
  /** What was typed; see `search`. */
  text: string;
  filters: Filters;
  /** The order; what a search finds is in this order where it is equally good. */
  sort: Sort;
}

export interface QueryContext {
  /** Filters that the visitor cannot take back, their values as `byHand` makes them. */
  where: Filters;
  /** `calendarTest`, to be handed in where `needsCalendar` of the filters; until it is there, dates and ages narrow nothing. */
  calendar?: Calendar | undefined;
  /** Decides how titles are compared. */
  language: string;
  /** What a search finds is in the order, too, since somebody has chosen it: good and less good together. */
  keepsOrder?: boolean;
}

export interface Answer {
  /** What the listing shows, in its order. */
  entries: Entry[];
  /** What the locked filters and the search leave, before facets narrow it: the ground on which facets count. */
  found: Found;
}

/**
 * What a listing shows for a query. `search` is handed in, since a listing in which nobody has typed yet can do without the
 * code for it.
 */
export function answerQuery(
  catalogue: Catalogue,
  query: Query,
  context: QueryContext,
  search: (listed: Catalogue, text: string, keepsOrder?: boolean) => Found,
): Answer {
  const found = search(listEntries(catalogue, query.sort, context), query.text, context.keepsOrder);
  return { entries: [...narrow(found, query.filters, context.calendar, context.where)], found };
}
