import type { answerQuery, Query, QueryContext } from './answer-query.ts';
import type { Catalogue } from './catalogue.ts';
import type { FacetName } from './facet.ts';
import { chosenFacets } from './filters.ts';
import { listEntries } from './list-entries.ts';
import { narrow } from './narrow.ts';

/** What could be taken back, and how many entries there would then be. */
export interface Drop {
  /** The facet, of which all chosen values go; undefined for the search. */
  facet: FacetName | undefined;
  count: number;
}

/**
 * For a query that leaves nothing: which one facet, or the search, would have to go for something to be left, the one that
 * gives most first. Empty where it takes more than one. The arguments are those of `answerQuery`.
 */
export function whichToDrop(
  catalogue: Catalogue,
  { text, filters, sort }: Query,
  context: QueryContext,
  search: Parameters<typeof answerQuery>[3],
): Drop[] {
  const listed = listEntries(catalogue, sort, context);
  const found = search(listed, text, context.keepsOrder);
  const left = (entries: Catalogue, chosen: typeof filters) =>
    narrow(entries, chosen, context.calendar, context.where).length;
  const drops: Drop[] = chosenFacets(filters).map((facet) => ({
    facet,
    count: left(found, { ...filters, [facet]: [] }),
  }));
  if (found !== listed) drops.push({ facet: undefined, count: left(listed, filters) });
  return drops.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}
