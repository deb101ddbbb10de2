import { facetNames, parseWhere, sorts, type FacetName, type Filters, type Sort } from '@vicinia/feed/query.js';
import type { Problem } from '@vicinia/feed/problem.js';
import { detailsModes, type DetailsMode } from '../details/details-mode.ts';
import { AttributeReader } from '../feed/attribute-reader.ts';

/** The attributes as they stand; a removed one is null. */
export interface Attributes {
  where: string | null;
  filters: string | null;
  sort: string | null;
  headingLevel: number | null;
  pageSize: number | null;
  details: string | null;
}

export interface Settings {
  where: Filters;
  facets: readonly FacetName[];
  sort: Sort;
  headingLevel: number;
  pageSize: number;
  details: DetailsMode;
  /** What was wrong in the attributes. */
  problems: readonly Problem[];
}

/** The facets that are offered when the host does not say. */
const defaultFacets = 'municipality when form seeks offers audience age topic promoter cost access status';

/** Understands the attributes that a webmaster writes as text. Nothing throws: what is wrong is left out and told. */
export function readSettings(attributes: Attributes): Settings {
  const { where, filters, sort, headingLevel, pageSize, details } = attributes;
  const { filters: locked, problems } = parseWhere(where ?? '');
  const read = new AttributeReader(problems);
  return {
    where: locked,
    // One value that is locked leaves nothing to choose.
    facets: read.listOf('filters', filters ?? defaultFacets, facetNames).filter((name) => locked[name]?.length !== 1),
    sort: read.oneOf('sort', sort ?? 'next', sorts) ?? 'next',
    headingLevel: read.headingLevel(headingLevel),
    pageSize: read.wholeNumber('page-size', pageSize, 1000, 12),
    details: read.oneOf('details', details ?? 'inline', detailsModes) ?? 'inline',
    problems,
  };
}
