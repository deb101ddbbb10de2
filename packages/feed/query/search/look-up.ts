import { fits, type Fit } from './fits.ts';
import { italianStem, sameButEnding } from './italian.ts';
import { lookUpSlips } from './look-up-slips.ts';
import { beginning } from './sorted-words.ts';

/** Some words of a vocabulary, from one position up to another, that fit what was typed. */
export interface Match {
  from: number;
  to: number;
  fit: Fit;
  /** How many of a word's letters were meant, where it goes on. */
  length: number;
  /** They fit by the rules of Italian: where they stand in another language, they do not. */
  italian: boolean;
}

/**
 * What fits a typed word in a vocabulary: folded words, sorted, none twice. A word may be told of more than once; its best
 * fit holds. Slips are forgiven to Italian words without their endings, too: "volontraio" may mean "volontari".
 */
export function lookUp(vocabulary: readonly string[], typed: string): Match[] {
  const matches: Match[] = [];
  const add = (from: number, to: number, fit: Fit, length: number, italian = false) => {
    if (from < to) matches.push({ from, to, fit, length, italian });
  };
  const [from, to] = beginning(vocabulary, typed);
  const longer = vocabulary[from] === typed ? from + 1 : from;
  add(from, longer, fits.exact, typed.length);
  add(longer, to, fits.beginning, typed.length);
  for (const slip of lookUpSlips(vocabulary, typed)) add(slip[0], slip[1], fits.slip, slip[2]);
  const stem = italianStem(typed);
  if (stem === typed) return matches;
  // Whatever has the same stem begins with it.
  const [first, last] = beginning(vocabulary, stem);
  for (let at = first; at < last; at++)
    if (sameButEnding(typed, vocabulary[at]!)) add(at, at + 1, fits.ending, Infinity, true);
  for (const slip of lookUpSlips(vocabulary, stem, true)) add(slip[0], slip[1], fits.slip, slip[2], true);
  return matches;
}
