import Papa from 'papaparse';
import type { Problem } from '../../problem/problem.ts';
import { show } from '../../shape/read-shape.ts';

/** A row of a table, and the number (from one) of the line on which it begins: texts in quotes may hold line breaks. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly line: number;
}

const separators = [';', ',', '\t', '|'];
/** So often a quotation mark that nobody closes is looked for an end; after that none of them counts. */
const RESTARTS = 50;

/** The most frequent number of cells in a row, if it is more than one, and in how many rows there are so many. */
function regularity(text: string, delimiter: string): { rows: number; cells: number } {
  const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: 30, skipEmptyLines: 'greedy' });
  const counts = new Map<number, number>();
  for (const { length } of data) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [cells = 0, rows = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return { rows, cells };
}

/** Decimal commas and prose have commas, too: what makes most rows alike separates. */
function separatorOf(text: string): string {
  const judged = separators.map((separator) => ({ separator, ...regularity(text, separator) }));
  return judged.sort((a, b) => b.rows - a.rows || b.cells - a.cells)[0]!.separator;
}

/** Some programs quote with apostrophes: then the first line begins and ends with one. */
const quoteOf = (text: string): string =>
  /^'[^'\n]*'(?:[;,\t|]'[^'\n]*')+$/.test(text.split('\n', 1)[0]!) ? "'" : '"';

class TableReader {
  readonly rows: TableRow[] = [];
  readonly problems: Problem[] = [];
  readonly #text: string;
  readonly #options: { delimiter: string; newline: '\n'; quoteChar: string };
  #at = 0;
  #line: number;

  constructor(text: string, line: number, delimiter: string) {
    this.#text = text;
    this.#line = line;
    this.#options = { delimiter, newline: '\n', quoteChar: quoteOf(text) };
  }

  read(): void {
    for (let restart = 0; this.#at < this.#text.length; restart++) {
      if (restart > RESTARTS) this.#options.quoteChar = '\u0000';
      if (this.#readOn()) this.#mendRow();
    }
  }

  /** Reads to the end, or to a quotation mark that has none; then true. */
  #readOn(): boolean {
    const from = this.#at;
    let isCut = false;
    Papa.parse<string[]>(this.#text.slice(from), {
      ...this.#options,
      step: ({ data, errors, meta }, parser) => {
        const spread = data.some((cell) => cell.includes('\n'));
        isCut = errors.some(({ code }) => code === 'MissingQuotes' || (code === 'InvalidQuotes' && spread));
        if (isCut) parser.abort();
        else this.#add(data, from + meta.cursor);
      },
    });
    if (!isCut) this.#at = this.#text.length;
    return isCut;
  }

  /** Takes one line as it stands, without quotes. */
  #mendRow(): void {
    const end = this.#text.indexOf('\n', this.#at);
    const text = this.#text.slice(this.#at, end < 0 ? undefined : end);
    const { data } = Papa.parse<string[]>(text, { ...this.#options, quoteChar: '\u0000' });
    this.problems.push({
      code: 'bad-line',
      severity: 'warning',
      path: [this.rows.length],
      found: show(text),
      line: this.#line,
    });
    this.#add(
      (data[0] ?? []).map((cell) => cell.replace(/^\s*"|"\s*$/g, '')),
      end < 0 ? this.#text.length : end + 1,
    );
  }

  #add(cells: readonly string[], end: number): void {
    this.rows.push({ cells, line: this.#line });
    this.#line += this.#text.slice(this.#at, end).split('\n').length - 1;
    this.#at = end;
  }
}

/**
 * The rows of a table, empty ones included, whatever separates and quotes its cells. A quotation mark that is never closed
 * spoils its own row alone.
 */
export function readTable(document: string, problems: Problem[]): TableRow[] {
  const text = document.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  // Excel's own way of saying what separates.
  const [said = '', separator] = /^sep=(.)\n/i.exec(text) ?? [];
  const body = text.slice(said.length).trimEnd();
  const reader = new TableReader(body, said === '' ? 1 : 2, separator ?? separatorOf(body));
  reader.read();
  problems.push(...reader.problems);
  return reader.rows;
}
