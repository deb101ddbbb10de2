import { fits } from './fits.ts';
import { foldLetters } from './fold-letters.ts';
import { isItalian } from './italian.ts';
import { lookUp } from './look-up.ts';
import { token, typedWords, wordsIn } from './words-in.ts';

/** More of a text is not marked. */
const LONGEST_TEXT = 10_000;

/** Where a word stands in a text: so many letters into what the token that begins at `start` folds to. */
interface Spot {
  token: string;
  start: number;
  at: number;
}

/** From one UTF-16 unit up to another. */
export type Mark = [start: number, end: number];

/** The words of a text, folded and sorted, with all the places in which they stand. */
function spotsOf(text: string): Map<string, Spot[]> {
  const spots = new Map<string, Spot[]>();
  for (const { 0: found, index: start } of text.matchAll(token))
    for (const { word, at } of wordsIn(foldLetters(found))) {
      const spot = { token: found, start, at };
      const known = spots.get(word);
      if (known) known.push(spot);
      else spots.set(word, [spot]);
    }
  return spots;
}

/** Which part of a token each of its folded letters comes from; an accent belongs to the letter before it. */
function originsOf(found: string): Mark[] {
  const origins: Mark[] = [];
  let end = 0;
  for (const letter of found) {
    const start = end;
    end += letter.length;
    const { length } = foldLetters(letter);
    if (length > 0) {
      const origin: Mark = [start, end];
      for (let at = 0; at < length; at++) origins.push(origin);
    } else if (origins.length > 0) origins.at(-1)![1] = end;
  }
  return origins;
}

function merged(marks: Mark[]): Mark[] {
  const apart: Mark[] = [];
  for (const [start, end] of marks.sort(([a], [b]) => a - b)) {
    const last = apart.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else apart.push([start, end]);
  }
  return apart;
}

/**
 * What to mark in a text that a search has found: in order and apart from each other. Of a longer word its beginning is
 * marked; slips only where nothing fits without. `language` is that of the text.
 */
export function markRanges(text: string, query: string, language?: string): Mark[] {
  const spots = spotsOf(text.slice(0, LONGEST_TEXT));
  const vocabulary = [...spots.keys()].sort();
  const origins = new Map<string, Mark[]>();
  const markOf = ({ token: found, start, at }: Spot, length: number): Mark => {
    const known = origins.get(found) ?? originsOf(found);
    origins.set(found, known);
    return [start + known[at]![0], start + known[at + length - 1]![1]];
  };
  const marks = typedWords(query).flatMap((typed) => {
    const matches = lookUp(vocabulary, typed).filter(({ italian }) => !italian || isItalian(language));
    const sure = matches.filter(({ fit }) => fit !== fits.slip);
    return (sure.length > 0 ? sure : matches).flatMap(({ from, to, length }) =>
      vocabulary
        .slice(from, to)
        .flatMap((word) => spots.get(word)!.map((spot) => markOf(spot, Math.min(length, word.length)))),
    );
  });
  return merged(marks);
}
