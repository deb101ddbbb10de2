import { addingWords } from './adding-words.ts';
import type { Dictionary } from './dictionary.ts';
import type { Messages, TroubleMessages } from './messages.ts';
import it from './trouble-it.ts';

/** The words of the listing and those of what goes wrong together. */
export type TroubleDictionary = Dictionary<Messages & TroubleMessages>;

export const loadTroubleDictionary = addingWords<TroubleMessages>(it, {
  en: () => import('./trouble-en.ts'),
  de: () => import('./trouble-de.ts'),
  sl: () => import('./trouble-sl.ts'),
  fr: () => import('./trouble-fr.ts'),
  es: () => import('./trouble-es.ts'),
  ro: () => import('./trouble-ro.ts'),
  sq: () => import('./trouble-sq.ts'),
  uk: () => import('./trouble-uk.ts'),
  ar: () => import('./trouble-ar.ts'),
  zh: () => import('./trouble-zh.ts'),
});
