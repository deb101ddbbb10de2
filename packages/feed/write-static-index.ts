/** Writes a search index in files, which `StaticIndex` asks. */
export { inOrder, writeStaticIndex } from './static-index/write-static-index.ts';
