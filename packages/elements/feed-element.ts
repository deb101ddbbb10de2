/** What all elements have that show a feed. */
export { FeedElement } from './feed/feed-element.ts';
export type { FeedState, Shown } from './feed/feed-state.ts';
export type { ListingState } from './address/listing-state.ts';
export type { ListingElement } from './listing/listing-element.ts';
export type { CardOptions } from './card/card.ts';
export type { CardContext } from './card/card-context.ts';
export type { DetailsModule } from './details/details-module.ts';
export type { LanguageController } from './language/language-controller.ts';
export type { PartModule } from './lazy/lazy-part.ts';
