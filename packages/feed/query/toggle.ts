import type { FacetName } from './facet.ts';
import type { Filters } from './filters.ts';

/** The filters with one value put in or taken out. */
export function toggle(filters: Filters, facet: FacetName, value: string): Filters {
  const chosen = filters[facet] ?? [];
  const next = chosen.includes(value) ? chosen.filter((it) => it !== value) : [...chosen, value];
  const { [facet]: _, ...others } = filters;
  return next.length > 0 ? { ...others, [facet]: next } : others;
}
