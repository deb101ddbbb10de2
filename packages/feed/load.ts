/** Getting feeds over the network, in any weather. */
export { fetchDocument, type FetchedDocument, type FetchOptions } from './load/fetch-document.ts';
export { LoadError } from './load/load-error.ts';
export { loadFeed } from './load/load-feed.ts';
export { loadFeeds } from './load/load-feeds.ts';
export type { LoadOptions } from './load/load-page.ts';
export { mergeFeeds, type FeedFrom } from './load/merge-feeds.ts';
export { readDocument, readSoundFeed, type DocumentOptions, type Loaded } from './load/read-document.ts';
