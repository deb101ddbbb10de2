/** Unknown JSON → a feed and the problems found in it. */
export { decodeEntities } from './read/decode-entities.ts';
export { plainText } from './read/plain-text.ts';
export { allKinds, type Kinds } from './read/kinds.ts';
export { readFeed } from './read/read-all.ts';
export { assembleFeed, defaultTimeZone } from './read/assemble-feed.ts';
export { readKinds, type ReadOptions, type ReadResult } from './read/read-feed.ts';
export { fittingReader, readFitting, type FeedDocument } from './read/read-fitting.ts';
export { readShape, startReading, type Reading } from './shape/read-shape.ts';
