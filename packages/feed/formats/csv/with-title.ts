import { columns, type Column } from './columns.data.ts';
import type { Guess } from './guess-columns.ts';
import type { Table } from './table.ts';

const title = columns.find(({ field }) => field === 'title') as Column;

/** Short words, each time others. */
function isLikeTitles(cells: readonly string[]): boolean {
  const worded = cells.filter((cell) => /\p{L}{2}/u.test(cell) && cell.length < 150);
  return cells.length > 0 && worded.length >= cells.length * 0.8 && new Set(cells).size >= cells.length * 0.6;
}

/** Where no column is called so, the title is the first that looks like titles and means nothing else. */
export function withTitle(guesses: ReadonlyMap<number, Guess>, { headers, cells }: Table): ReadonlyMap<number, Guess> {
  if ([...guesses.values()].some(({ column }) => column === title)) return guesses;
  const index = headers.findIndex((_, at) => !guesses.has(at) && isLikeTitles(cells(at)));
  return index < 0 ? guesses : new Map([...guesses, [index, { column: title, guessed: true }]]);
}
