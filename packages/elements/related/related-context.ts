import type { Resource } from '@vicinia/feed/model.js';
import type { RelatedDictionary } from '../messages/related-dictionary.ts';

/** What a resource is shown with. */
export interface RelatedContext {
  words: RelatedDictionary;
  timeZone: string;
  /** Language of the feed, for resources that do not name theirs. */
  feedLanguage: string | undefined;
  /** They stand under the name of their kind: it need not be said with each. */
  isGrouped: boolean;
  /** A link is about to be followed. */
  onSelect: (resource: Resource, event: Event) => void;
}
