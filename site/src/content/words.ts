import { loadDictionary } from '@vicinia/elements/messages.js';
import type { Language } from '../language/language.ts';

/** The widgets' words that the site's own pages use. */
export const dictionaries = { it: await loadDictionary('it'), en: await loadDictionary('en') } satisfies Record<
  Language,
  unknown
>;

export const dictionary = dictionaries.it;
