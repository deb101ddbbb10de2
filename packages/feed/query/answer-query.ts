import type { Catalogue, Entry } from './catalogue.ts';
import { byHand, chosenFacets, passes, type Filters } from './filters.ts';
import { sortEntries, type Sort } from './sort-entries.ts';

export interface Query {
  /** What was typed: every word must begin a word of the item. */
  text: string;
  filters: Filters;
  sort: Sort;
}

export interface QueryContext {
  /** Filters that the visitor cannot take back, their values as `byHand` makes them. */
  where: Filters;
  /** Decides how titles are compared. */
  language: string;
}

export interface Answer {
  /** What the listing shows, sorted. */
  entries: Entry[];
  /** What the locked filters and the search leave, before facets narrow it: the ground on which facets count. */
  found: Catalogue;
}

function narrow(catalogue: Catalogue, filters: Filters, asChosen?: (value: string) => string): Catalogue {
  const chosen = chosenFacets(filters);
  return chosen.length > 0 ? catalogue.filter(({ item }) => passes(item, filters, chosen, asChosen)) : catalogue;
}

/**
 * What a listing shows for a query. `search` is handed in, since a listing in which nobody has typed yet can do without the
 * code for it.
 */
export function answerQuery(
  catalogue: Catalogue,
  query: Query,
  context: QueryContext,
  search: (catalogue: Catalogue, text: string) => Catalogue,
): Answer {
  const found = search(narrow(catalogue, context.where, byHand), query.text);
  return { entries: sortEntries(narrow(found, query.filters), query.sort, context.language), found };
}
