/** What a listing needs once the visitor narrows it, and not before. */
export { activeFilters } from './active-filters.ts';
export { facetValues } from './facet-values.ts';
export { loadFullDictionary } from '../../messages/full-dictionary.ts';
export { default as styles } from './narrow.css';
export { search } from '@vicinia/feed/query.js';
