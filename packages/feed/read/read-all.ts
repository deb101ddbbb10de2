import { allKinds } from './kinds.ts';
import { readKinds, type ReadOptions, type ReadResult } from './read-feed.ts';

/** `readKinds` for every kind of item. An element knows its own kind, and need not carry the others' shapes. */
export const readFeed = (json: unknown, options: ReadOptions = {}): ReadResult => readKinds(json, allKinds, options);
