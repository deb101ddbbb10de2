import { guessColumns } from './guess-columns.ts';
import type { TableRow } from './read-table.ts';

/** Above the headers there may be the title of the table, who made it, and when. */
const FIRST = 10;
/** So many of a row are enough to know it. */
const COLUMNS = 100;
/** Headers are short. */
const LONG = 60;

const filled = ({ cells }: TableRow) => cells.filter((cell) => cell.trim() !== '').length;

function known({ cells }: TableRow, said: ReadonlySet<string>): number {
  const headers = cells.slice(0, COLUMNS).map((cell) => cell.trim());
  if (headers.some((header) => header.length > LONG)) return 0;
  const named = headers.filter((header) => said.has(header)).length;
  return named * 10 + guessColumns(headers, () => [], new Map()).size;
}

/**
 * Where the headers of a table are: in the first row with those that somebody has `said`, else in the one with most names
 * that we know, provided there are two; else in the first that is filled most.
 */
export function findHeader(table: readonly TableRow[], said: ReadonlySet<string>): number {
  const judged = table.slice(0, FIRST).map((row, at) => ({ at, known: known(row, said), filled: filled(row) }));
  const [best] = judged.filter((it) => it.known > 1).sort((a, b) => b.known - a.known || a.at - b.at);
  const [fullest] = judged.sort((a, b) => b.filled - a.filled || a.at - b.at);
  return (best ?? fullest)?.at ?? 0;
}
