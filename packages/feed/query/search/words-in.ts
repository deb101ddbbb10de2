import { foldLetters } from './fold-letters.ts';

/** A word, folded, and where it begins in the folded text. */
export interface Word {
  readonly word: string;
  readonly at: number;
}

/** What may hold words: letters and digits with their accents, and soft hyphens within. */
export const token = /[\p{L}\p{M}\p{N}\u00ad]+/gu;

/** Chinese and Japanese, Thai, Lao, Burmese and Khmer are written without spaces. */
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
const run = new RegExp(`${unspaced.source}+|(?:(?!${unspaced.source})[\\p{L}\\p{N}])+`, 'gu');

export const isUnspaced = (word: string): boolean => unspaced.test(word);

/** What is longer is not told apart by its end. */
export const LONGEST = 64;
const LONGEST_UNSPACED = 8;

/** The words of a folded token. Where there are no spaces every letter may begin a word. */
export function wordsIn(folded: string): Word[] {
  if (/^[a-z\d]+$/.test(folded)) return [{ word: folded.slice(0, LONGEST), at: 0 }];
  return [...folded.matchAll(run)].flatMap(({ 0: found, index }) => {
    if (!isUnspaced(found)) return [{ word: found.slice(0, LONGEST), at: index }];
    const letters = [...found];
    let at = index;
    return letters.map((letter, first) => {
      const word = { word: letters.slice(first, first + LONGEST_UNSPACED).join(''), at };
      at += letter.length;
      return word;
    });
  });
}

/** More of a query is not looked at. */
const LONGEST_QUERY = 1_000;
const MOST_WORDS = 16;

/** The words of which an item must have every one: the same that `wordsIn` finds, those without spaces in pieces. */
export function typedWords(query: string): string[] {
  const folded = foldLetters(query.slice(0, LONGEST_QUERY));
  const words = (folded.match(run) ?? []).flatMap((found) =>
    isUnspaced(found) ? found.match(new RegExp(`.{1,${LONGEST_UNSPACED}}`, 'gu'))! : found.slice(0, LONGEST),
  );
  return [...new Set(words)].slice(0, MOST_WORDS);
}
