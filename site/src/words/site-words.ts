import type { Language } from '../language/language.ts';
import { en } from './en.ts';
import { it, type SiteWords } from './it.ts';

const catalogues: Record<Language, SiteWords> = { it, en };

/** What the site's own pages say, in a language. */
export const siteWords = (language: Language): SiteWords => catalogues[language];

/** `1 modulo`, `6 moduli`: both languages have these two forms. */
export const counted = (count: number, words: { one: string; other: string }): string =>
  `${count} ${count === 1 ? words.one : words.other}`;
