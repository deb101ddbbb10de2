import type { ComplexAttributeConverter } from 'lit';
import { facetNames, parseWhere, sorts, type FacetName, type Filters, type Sort } from '@vicinia/feed/query.js';
import type { Problem } from '@vicinia/feed/problem.js';

/** A whole number within bounds; anything else is the default. */
export const wholeNumber = (fallback: number, min: number, max: number): ComplexAttributeConverter<number> => ({
  fromAttribute(value) {
    const n = Number(value ?? NaN);
    return Number.isInteger(n) && n >= min && n <= max ? n : fallback;
  },
});

export interface Settings {
  where: Filters;
  facets: readonly FacetName[];
  sort: Sort;
  /** What was wrong in the attributes. */
  problems: readonly Problem[];
}

/** The facets that are offered when the host does not say. */
const defaultFacets: readonly FacetName[] = [
  'municipality',
  'form',
  'seeks',
  'offers',
  'audience',
  'topic',
  'promoter',
  'status',
];

const wrong = (attribute: string, found: string, allowed: readonly string[]): Problem => ({
  code: 'choice',
  severity: 'warning',
  path: [attribute],
  found,
  allowed,
});

/** Understands the attributes that a webmaster writes as text. Nothing throws: what is wrong is left out and told. */
export function readSettings(where: string, filters: string | null, sort: string): Settings {
  const { filters: locked, problems: whereProblems } = parseWhere(where);
  const problems = [...whereProblems];
  const names = filters === null ? defaultFacets : filters.split(/\s+/).filter(Boolean);
  const facets: FacetName[] = [];
  for (const name of names) {
    const facet = facetNames.find((it) => it === name);
    if (facet) facets.push(facet);
    else problems.push(wrong('filters', name, facetNames));
  }
  const order = sorts.find((it) => it === sort);
  if (!order) problems.push(wrong('sort', sort, sorts));
  return { where: locked, facets, sort: order ?? 'next', problems };
}
