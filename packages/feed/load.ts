/** Getting feeds over the network. */
export { fetchDocument, type FetchOptions } from './load/fetch-document.ts';
export { LoadError } from './load/load-error.ts';
export { loadFeed, readDocument, type DocumentOptions, type Loaded, type LoadOptions } from './load/load-feed.ts';
