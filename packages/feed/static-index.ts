/** A search index in files, for catalogues that are too large to be read whole; `writeStaticIndex` writes it. */
export type { IndexCount, IndexQuery, StaticIndex } from './static-index/static-index.ts';
export { giveUpIndex, openedIndex } from './static-index/open-index.ts';
