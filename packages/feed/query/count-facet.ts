import { facetValues, type FacetName } from './facet.ts';
import { chosenFacets, passes, type Filters } from './filters.ts';
import type { Entry } from './catalogue.ts';

export interface FacetCount {
  value: string;
  count: number;
  chosen: boolean;
}

/**
 * How many entries each value of a facet would give. The facet's own choice does not narrow its counts, since another
 * value of it widens the result; a chosen value stays in the list even at nought, so that it can be taken back.
 */
export function countFacet(entries: readonly Entry[], facet: FacetName, filters: Filters): FacetCount[] {
  const others = chosenFacets(filters).filter((name) => name !== facet);
  const chosen = filters[facet] ?? [];
  const tally = new Map<string, number>(chosen.map((value) => [value, 0]));
  for (const { item } of entries) {
    if (others.length > 0 && !passes(item, filters, others)) continue;
    for (const value of facetValues(item, facet)) tally.set(value, (tally.get(value) ?? 0) + 1);
  }
  return [...tally].map(([value, count]) => ({ value, count, chosen: chosen.includes(value) }));
}
