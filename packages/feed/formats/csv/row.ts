import { Cursor, type Notes } from '../cursor.ts';
import { Roles } from '../by-role/roles.ts';
import { closedValue } from '../words/closed-value.ts';
import type { Guess } from './guess-columns.ts';
import type { NumberedRow } from './table.ts';

/** What people put where there is nothing. */
const nothing = /^(?:[-–—/.]+|n\.?\s?[da]\.?|n\/[ad]|null|#n\/[ad])$/i;
const yes = /^(?:s[iì]|yes|y|true|vero|1|x|✓|✔|certo|gratuit[oa]|gratis|free|obbligatori[oa])$/i;
const no = /^(?:no|n|false|falso|0)$/i;

/** Half a point is nowhere: these are read together. */
const apart = new Set(['places.latitude', 'places.longitude']);

interface Cell {
  readonly guess: Guess;
  readonly cursor: Cursor;
}

/** A row of a table whose columns are understood. A cell says, with its problems, in which row and column it stands. */
export class Row {
  readonly line: number;
  readonly roles: Roles;
  readonly #cells: readonly Cell[];

  constructor(
    { cells, line, number }: NumberedRow,
    headers: readonly string[],
    guesses: ReadonlyMap<number, Guess>,
    notes: Notes,
  ) {
    this.line = line;
    const title = [...guesses].find(([, { column }]) => column.field === 'title')?.[0];
    const item = title === undefined ? undefined : cells[title]?.trim() || undefined;
    this.#cells = [...guesses].flatMap(([index, guess]) => {
      const text = cells[index]?.trim() ?? '';
      if (text === '' || nothing.test(text)) return [];
      const where = { line, column: index + 1, ...(item !== undefined && { item }) };
      return [{ guess, cursor: new Cursor(text, { ...notes, where }, [number, headers[index] || index]) }];
    });
    const roleOf = new Map(
      this.#cells.map(({ guess, cursor }) => [cursor, apart.has(guess.column.field) ? undefined : guess.column.role]),
    );
    this.roles = new Roles([...roleOf.keys()], (cursor) => roleOf.get(cursor));
  }

  get isEmpty(): boolean {
    return this.#cells.length === 0;
  }

  all(field: string, language?: string): Cursor[] {
    return this.#cells
      .filter(({ guess }) => guess.column.field === field && guess.language === language)
      .map(({ cursor }) => cursor);
  }

  first(field: string, language?: string): Cursor | undefined {
    return this.all(field, language)[0];
  }

  /** A cell is text, whatever markup or formula it looks like. */
  text(field: string, language?: string): string | undefined {
    return this.first(field, language)?.text();
  }

  /** The terms of a list: parted by ; or |, else by commas. */
  terms(field: string): string[] {
    const texts = this.all(field).map((it) => it.text() ?? '');
    return [
      ...new Set(
        texts.flatMap((text) => text.split(/[;|\n]/.test(text) ? /\s*[;|\n]\s*/ : /\s*,\s*/)).filter((it) => it !== ''),
      ),
    ];
  }

  flag(field: string): boolean | undefined {
    const text = this.text(field);
    if (text === undefined || yes.test(text)) return text === undefined ? undefined : true;
    return no.test(text) ? false : this.first(field)?.wrong('flag');
  }

  /** A value of a closed list, in Italian or English; another is a problem that says which there are. */
  closed<V extends string>(field: string, allowed: readonly V[]): V | undefined {
    const cursor = this.first(field);
    const found = cursor?.text();
    if (!cursor || found === undefined) return undefined;
    return closedValue(found, allowed) ?? this.notAllowed(cursor, found, allowed);
  }

  notAllowed(cursor: Cursor, found: string, allowed: readonly string[]): undefined {
    const { path, notes } = cursor;
    notes.problems.push({
      code: 'choice',
      severity: 'warning',
      path,
      expected: 'choice',
      found,
      allowed,
      ...notes.where,
    });
    return undefined;
  }
}
