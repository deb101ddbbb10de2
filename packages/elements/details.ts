/** Everything that is known of an item, as a Lit template: for pages of one's own. */
export { renderDetails } from './details/details.ts';
export type { DetailsContext } from './details/details-context.ts';
export { loadFullDictionary, type FullDictionary } from './messages/full-dictionary.ts';
