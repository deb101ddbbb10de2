/** What reads documents that are not simply right: loaded on demand. */
export { parseColumns, readForeign } from '../formats/read-foreign.ts';
export { readKinds } from '../read/read-feed.ts';
