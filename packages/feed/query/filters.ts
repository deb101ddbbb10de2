import type { Item } from '../model/feed.ts';
import { facetNames, facetValues, type FacetName } from './facet.ts';

/** Chosen values by facet: any of them within one facet, all facets together. */
export type Filters = Partial<Record<FacetName, readonly string[]>>;

export const chosenFacets = (filters: Filters): FacetName[] =>
  facetNames.filter((name) => (filters[name]?.length ?? 0) > 0);

/** Does an item pass these facets? They are named apart so that a loop over items works them out once. */
export function passes(item: Item, filters: Filters, facets: readonly FacetName[]): boolean {
  for (const facet of facets) {
    const chosen = filters[facet]!;
    if (!facetValues(item, facet).some((value) => chosen.includes(value))) return false;
  }
  return true;
}

/** The filters with one value put in or taken out. */
export function toggle(filters: Filters, facet: FacetName, value: string): Filters {
  const chosen = filters[facet] ?? [];
  const next = chosen.includes(value) ? chosen.filter((it) => it !== value) : [...chosen, value];
  const { [facet]: _, ...others } = filters;
  return next.length > 0 ? { ...others, [facet]: next } : others;
}
