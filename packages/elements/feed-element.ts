/** What all elements have that show a feed. */
export { FeedElement } from './feed/feed-element.ts';
export type { FeedState, Shown } from './feed/feed-state.ts';
export type { ListingState } from './address/listing-state.ts';
