import { nearest } from '@vicinia/feed/problem.js';
import type { Words } from '@vicinia/feed/words.js';

const fold = (text: string) =>
  text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_'’-]+/g, ' ')
    .trim();

/** Which of the allowed terms has exactly this Italian name? */
export function italianFor(found: string, allowed: readonly string[], words: Words): string | undefined {
  const wanted = fold(found);
  return allowed.find((term) => words[term]?.some((word) => fold(word) === wanted));
}

/** The allowed term whose English or Italian name a person most likely meant. */
export function nearestOfBoth(found: string, allowed: readonly string[], words: Words): string | undefined {
  const english = italianFor(found, allowed, words) ?? nearest(found, allowed);
  if (english !== undefined) return english;
  const italian = nearest(fold(found), allowed.flatMap((term) => words[term] ?? []).map(fold));
  return italian === undefined ? undefined : italianFor(italian, allowed, words);
}
