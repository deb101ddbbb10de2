/** Search, facets and sorting: pure functions over items. */
export { createCatalogue, type Catalogue, type Entry } from './query/catalogue.ts';
export { countFacet, type FacetCount } from './query/count-facet.ts';
export { distinguishes } from './query/distinguishes.ts';
export { facetNames, type FacetName } from './query/facet.ts';
export { chosenFacets, toggle, type Filters } from './query/filters.ts';
export { parseWhere } from './query/parse-where.ts';
export { answerQuery, type Answer, type Query } from './query/answer-query.ts';
export { runQuery } from './query/run-query.ts';
export { search } from './query/search.ts';
export { sorts, type Sort } from './query/sort-entries.ts';
