import type { Catalogue } from '../catalogue.ts';
import { bestFirst } from './best-first.ts';
import { SearchIndex } from './search-index.ts';
import { typedWords } from './words-in.ts';

/**
 * What a search has found. As long as a large listing is being indexed that is what is known of its first entries, and `more`
 * resolves when it is worth while to ask again.
 */
export type Found = Catalogue & { more?: Promise<void> | undefined };

const indexes = new WeakMap<Catalogue, SearchIndex>();

/**
 * The entries of a listing which have, for each word of a text, a word that is the same, begins so, differs in its Italian
 * ending, or does so but for one slip: best first, in the order of the listing where they are equally good. With
 * `keepsOrder` they stay in that order. Capitals and accents do not count. A text without words finds everything.
 *
 * The same `listed` is looked through but once: hand in the same array for the next letter.
 */
export function search(listed: Catalogue, text: string, keepsOrder = false): Found {
  const typed = typedWords(text);
  if (typed.length === 0) return listed;
  let index = indexes.get(listed);
  if (!index) indexes.set(listed, (index = new SearchIndex(listed)));
  const costs = index.costsOf(typed);
  const found: Found = keepsOrder ? listed.filter((_, at) => costs[at]) : bestFirst(listed, costs);
  return Object.assign(found, { more: index.more() });
}
