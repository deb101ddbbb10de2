import { addingWords } from './adding-words.ts';
import type { Dictionary } from './dictionary.ts';
import type { Messages, MoreMessages } from './messages.ts';
import it from './more-it.ts';

/** The words of the listing and those of what is loaded on demand together. */
export type FullDictionary = Dictionary<Messages & MoreMessages>;

export const loadFullDictionary = addingWords<MoreMessages>(it, {
  en: () => import('./more-en.ts'),
  de: () => import('./more-de.ts'),
  sl: () => import('./more-sl.ts'),
  fr: () => import('./more-fr.ts'),
  es: () => import('./more-es.ts'),
  ro: () => import('./more-ro.ts'),
  sq: () => import('./more-sq.ts'),
  uk: () => import('./more-uk.ts'),
  ar: () => import('./more-ar.ts'),
  zh: () => import('./more-zh.ts'),
});
