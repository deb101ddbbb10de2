import { formats } from '@vicinia/feed/schema.js';
import { italianValues } from '@vicinia/feed/words.js';

/** A cell of a table, and the header above it. */
export interface Cell {
  readonly header: string;
  readonly text: string;
}

const fold = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
const wordsOf = (text: string) => fold(text).match(/\p{L}+|\p{N}+/gu) ?? [];

/** What dates and lists say with words, files say otherwise. */
const said = new Set(
  wordsOf(
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre ' +
      'gen feb mar apr mag giu lug ago set ott nov dic lunedi martedi mercoledi giovedi venerdi sabato domenica ' +
      'ogni ore alle dalle dal al dalla alla il la le lo gli i e ed di a da in euro anni si no gratis gratuito gratuita libero',
  ),
);

/** Values of closed lists, by the Italian words for them. */
const valueWords = Object.entries(italianValues).flatMap(([value, words]) =>
  words.map((word) => [fold(word), value] as const),
);

/** Has a content's file what a cell says, word for word or in the model's own words? */
function isPlaced(text: string, file: string, words: ReadonlySet<string>): boolean {
  const folded = fold(text).replace(/\s+/g, ' ');
  if (file.includes(folded) || formats.url(text)) return file.includes(folded);
  const terms = folded.split(/\s*[;,|/]\s*/);
  const isTerm = (term: string) => valueWords.some(([word, value]) => word === term && file.includes(value));
  return terms.every(
    (term) =>
      isTerm(term) ||
      wordsOf(term).every((word) => said.has(word) || words.has(word) || words.has(word.padStart(2, '0'))),
  );
}

/** The cells of a row of which a file does not hold all. */
export function unplacedCells(headers: readonly string[], cells: readonly string[], file: string): Cell[] {
  const whole = fold(file).replace(/\s+/g, ' ');
  const words = new Set(wordsOf(whole));
  return cells.flatMap((cell, index) => {
    const text = cell.trim();
    if (text === '' || isPlaced(text, whole, words)) return [];
    return [{ header: headers[index] || String(index + 1), text }];
  });
}
