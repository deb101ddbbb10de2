import { addingWords } from './adding-words.ts';
import type { Dictionary } from './dictionary.ts';
import type { Messages, RelatedMessages } from './messages.ts';
import it from './related-it.ts';

export type RelatedDictionary = Dictionary<Messages & RelatedMessages>;

export const addRelatedWords = addingWords<RelatedMessages>(it, {
  en: () => import('./related-en.ts'),
  de: () => import('./related-de.ts'),
  sl: () => import('./related-sl.ts'),
  fr: () => import('./related-fr.ts'),
  es: () => import('./related-es.ts'),
  ro: () => import('./related-ro.ts'),
  sq: () => import('./related-sq.ts'),
  uk: () => import('./related-uk.ts'),
  ar: () => import('./related-ar.ts'),
  zh: () => import('./related-zh.ts'),
});
