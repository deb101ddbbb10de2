import type { FeedItem } from './feed-item.ts';

const contributed = ({ _vicinia: { contributions } }: FeedItem, direction: 'seeks' | 'offers') =>
  contributions.filter((it) => it.direction === direction).map(({ kind }) => kind);

const values = {
  municipality: ({ _vicinia: { places } }) => [places[0].municipality],
  form: ({ _vicinia: { form } }) => [form],
  seeks: (item) => contributed(item, 'seeks'),
  offers: (item) => contributed(item, 'offers'),
  audience: ({ _vicinia: { audience } }) => audience.groups,
  topic: ({ tags }) => tags,
  promoter: ({ _vicinia: { promoter } }) => [promoter.kind],
  cost: ({ _vicinia: { cost } }) => [cost.free ? 'free' : 'paid'],
  access: ({ _vicinia: { places } }) => [places[0].access.wheelchair],
  status: ({ _vicinia: { status } }) => [status],
} satisfies Record<string, (item: FeedItem) => readonly string[]>;

export type FacetName = keyof typeof values;

/** By what a listing can be narrowed: the element's usual facets but for those that ask a calendar. */
export const facetNames = Object.keys(values) as FacetName[];

/** Chosen values by facet: any of them within one, all facets together. */
export type Filters = ReadonlyMap<FacetName, ReadonlySet<string>>;

const valuesOf = (item: FeedItem, facet: FacetName): readonly string[] => values[facet](item);

/** Does an item pass all facets, but for one that is left out of account? */
export function passes(item: FeedItem, filters: Filters, except?: FacetName): boolean {
  for (const [facet, chosen] of filters)
    if (facet !== except && !valuesOf(item, facet).some((value) => chosen.has(value))) return false;
  return true;
}

/** How many items each value of a facet would give, whatever is chosen in that facet itself. */
export function countFacet(items: Iterable<FeedItem>, facet: FacetName, filters: Filters): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items)
    if (passes(item, filters, facet))
      for (const value of new Set(valuesOf(item, facet))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The filters with one value put in or taken out. */
export function toggled(filters: Filters, facet: FacetName, value: string): Filters {
  const chosen = new Set(filters.get(facet));
  if (!chosen.delete(value)) chosen.add(value);
  const next = new Map(filters);
  if (chosen.size > 0) next.set(facet, chosen);
  else next.delete(facet);
  return next;
}
