import type { ComplexAttributeConverter } from 'lit';
import { facetNames, parseWhere, sorts, type FacetName, type Filters, type Sort } from '@vicinia/feed/query.js';
import type { Problem, ProblemCode } from '@vicinia/feed/problem.js';

/** A number as a number; what is none stays as it was written, to be told as a mistake. */
export const numeric: ComplexAttributeConverter = { fromAttribute: (value) => Number(value) || value };

/** The attributes as they stand; a removed one is null. */
export interface Attributes {
  where: string | null;
  filters: string | null;
  sort: string | null;
  headingLevel: number | null;
  pageSize: number | null;
}

export interface Settings {
  where: Filters;
  facets: readonly FacetName[];
  sort: Sort;
  headingLevel: number;
  pageSize: number;
  /** What was wrong in the attributes. */
  problems: readonly Problem[];
}

/** The facets that are offered when the host does not say. */
const defaultFacets = 'municipality form seeks offers audience topic promoter status';

/** Understands the attributes that a webmaster writes as text. Nothing throws: what is wrong is left out and told. */
export function readSettings({ where, filters, sort, headingLevel, pageSize }: Attributes): Settings {
  const { filters: locked, problems } = parseWhere(where ?? '');
  const wrong = (code: ProblemCode, attribute: string, found: unknown, allowed: readonly string[]) => {
    problems.push({ code, severity: 'warning', path: [attribute], found: String(found), allowed });
  };
  const oneOf = <V extends string>(attribute: string, found: string, allowed: readonly V[]): V | undefined => {
    const value = allowed.find((it) => it === found);
    if (!value) wrong('choice', attribute, found, allowed);
    return value;
  };
  const wholeNumber = (attribute: string, value: number | null, max: number, fallback: number): number => {
    const number = value ?? fallback;
    if (Number.isInteger(number) && number > 0 && number <= max) return number;
    wrong('range', attribute, value, ['1', String(max)]);
    return fallback;
  };
  const facets = (filters ?? defaultFacets).split(/\s+/).filter(Boolean);
  return {
    where: locked,
    // One value that is locked leaves nothing to choose.
    facets: facets
      .map((name) => oneOf('filters', name, facetNames))
      .filter((name) => name !== undefined && locked[name]?.length !== 1) as FacetName[],
    sort: oneOf('sort', sort ?? 'next', sorts) ?? 'next',
    headingLevel: wholeNumber('heading-level', headingLevel, 6, 2),
    pageSize: wholeNumber('page-size', pageSize, 1000, 12),
    problems,
  };
}
