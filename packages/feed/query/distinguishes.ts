import type { Entry } from './catalogue.ts';
import { facetValues, type FacetName } from './facet.ts';

/** Can a facet tell these entries apart? Looks no further than it must: most facets answer within a few entries. */
export function distinguishes(entries: readonly Entry[], facet: FacetName): boolean {
  let seen: string | undefined;
  for (const { item } of entries) {
    for (const value of facetValues(item, facet)) {
      seen ??= value;
      if (value !== seen) return true;
    }
  }
  return false;
}
