import type { Entry } from './catalogue.ts';
import { facetNames, isPlain, valuesOf, type FacetName, type PlainFacet } from './facet.ts';

/** Chosen values by facet: any of them within one facet, all facets together. */
export type Filters = Partial<Record<FacetName, readonly string[]>>;

export const chosenFacets = (filters: Filters): FacetName[] =>
  facetNames.filter((name) => (filters[name]?.length ?? 0) > 0);

/** Must a calendar be asked (see `QueryContext.calendar`)? */
export const needsCalendar = (filters: Filters): boolean => !chosenFacets(filters).every(isPlain);

/** A value as it is compared where people write it by hand: small letters, one kind of apostrophe. */
export const byHand = (value: string): string => value.toLowerCase().replaceAll('’', "'");

/**
 * Does an entry pass these facets? They are named apart so that a loop over entries works them out once. `asChosen`
 * writes a value as the chosen ones are written.
 */
export function passes(
  entry: Entry,
  filters: Filters,
  facets: readonly PlainFacet[],
  asChosen = (value: string): string => value,
): boolean {
  for (const facet of facets) {
    const chosen = filters[facet]!;
    if (!valuesOf(entry, facet).some((value) => chosen.includes(asChosen(value)))) return false;
  }
  return true;
}
