/** A search index in files, for catalogues that are too large to be read whole; `writeStaticIndex` writes it. */
export { StaticIndex, type IndexCount, type IndexQuery } from './static-index/static-index.ts';
export { giveUpIndex, openIndex } from './static-index/open-index.ts';
