import { findHeader } from './find-header.ts';
import type { TableRow } from './read-table.ts';

/** No table made by people has more. */
const COLUMNS = 300;
/** Enough cells of a column to see what it holds. */
const SAMPLE = 30;

const isFilled = (cell: string | undefined): boolean => cell !== undefined && cell.trim() !== '';

/**
 * Runs of blanks mean nothing, and take what reads them long; an apostrophe before what a spreadsheet would take for a formula
 * only keeps it from doing so.
 */
const tidy = (cell: string): string =>
  cell
    .replace(/^'(?='*[=+\-@\t\r])/, '')
    .replace(/[^\S\n]{2,}/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

export interface NumberedRow extends TableRow {
  /** Its number in the table, from zero, the headers' and empty ones counted. */
  readonly number: number;
}

/** A table whose headers have been found. */
export class Table {
  readonly headers: readonly string[];
  /** The line of the headers. */
  readonly line: number;
  /** The rows below that hold anything. */
  readonly rows: readonly NumberedRow[];
  /** What stands alone above the headers. */
  readonly heading: string | undefined;

  constructor(rows: readonly TableRow[], said: ReadonlySet<string>) {
    const at = findHeader(rows, said);
    this.headers = rows[at]?.cells.slice(0, COLUMNS).map((cell) => cell.replace(/\s+/g, ' ').trim()) ?? [];
    this.line = rows[at]?.line ?? 1;
    const numbered = rows.map(({ cells, line }, number) => ({ cells: cells.map(tidy), line, number }));
    this.rows = numbered.slice(at + 1).filter(({ cells }) => cells.some(isFilled));
    const above = rows.slice(0, at).map(({ cells }) => cells.filter(isFilled));
    this.heading = above.find((cells) => cells.length === 1)?.[0]?.trim();
  }

  /** What the first rows have in a column. */
  cells = (index: number): string[] =>
    this.rows
      .slice(0, SAMPLE)
      .map(({ cells }) => cells[index]?.trim() ?? '')
      .filter(isFilled);
}
