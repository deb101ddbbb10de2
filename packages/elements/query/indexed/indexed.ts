/** What a listing needs to ask an index instead of its feed's pages, and not before. */
export { IndexedQuery } from './indexed-query.ts';
export { default as styles } from './indexed.css';

export const loadWords = (): undefined => undefined;
