/** What a listing needs once the visitor narrows it, and not before. */
export { activeFilters } from './active-filters.ts';
export { applyArrangements } from './apply-arrangements.ts';
export { arrangedBy } from './arranged-by.ts';
export { cardParts } from './card-parts.ts';
export { dropHelp } from './drop-help.ts';
export { facetValues } from './facet-values.ts';
export { loadFullDictionary as loadWords } from '../../messages/full-dictionary.ts';
export { default as styles } from './narrow.css';
export { calendarTest, search } from '@vicinia/feed/query.js';
