import { fieldRoles } from '../words/field-roles.data.ts';
import { italianFields } from '../../words/italian-fields.ts';
import { formats } from '../../shape/format.ts';
import { datesIn } from '../words/dates-in.ts';
import { columns, type Column } from './columns.data.ts';
import { point } from './fits.ts';
import { matchName, wordsOfName } from './match-name.ts';

/** What a column was taken for. */
export interface Guess {
  readonly column: Column;
  /** Of texts in several languages. */
  readonly language?: string;
  /** Not said but guessed. */
  readonly guessed: boolean;
}

const languages: Readonly<Record<string, string>> = {
  it: 'it',
  ita: 'it',
  italiano: 'it',
  italian: 'it',
  en: 'en',
  eng: 'en',
  inglese: 'en',
  english: 'en',
  de: 'de',
  deu: 'de',
  ger: 'de',
  ted: 'de',
  tedesco: 'de',
  german: 'de',
  fr: 'fr',
  fra: 'fr',
  francese: 'fr',
  french: 'fr',
  es: 'es',
  spa: 'es',
  spagnolo: 'es',
  spanish: 'es',
  sl: 'sl',
  slv: 'sl',
};

/** What is longer is a text, not a name or a value. */
const LONG = 300;
/** So well a header has to fit at least. */
const ENOUGH = 0.5;

const names = new Map(
  columns.map((column) => {
    const own = column.field.split('.').at(-1)!;
    const shared = column.field !== own && columns.some((it) => it !== column && it.field.split('.').at(-1) === own);
    const known = [
      ...(shared ? [] : [own]),
      ...(column.role ? fieldRoles[column.role] : []),
      ...(column.italian ? (italianFields[column.italian] ?? []) : []),
      ...(column.names ?? []),
    ];
    return [column, [...new Map(known.map(wordsOfName).map((it) => [it.join(' '), it])).values()]] as const;
  }),
);

/** A header in its words, without the language that it ends on. */
function readHeader(header: string): { said: readonly string[]; language: string | undefined } {
  const said = wordsOfName(header);
  const at = said.findLastIndex((word) => Object.hasOwn(languages, word));
  if (at < 0 || said.length < 2) return { said, language: undefined };
  return { said: said.toSpliced(at, 1), language: languages[said[at]!] };
}

function isFitting({ fits, share = 0.3 }: Column, cells: readonly string[]): boolean {
  return (
    !fits ||
    cells.length === 0 ||
    cells.filter((cell) => cell.length < LONG && fits(cell)).length >= cells.length * share
  );
}

interface Candidate extends Guess {
  readonly index: number;
  readonly score: number;
}

function candidatesFor(header: string, index: number, cells: readonly string[]): Candidate[] {
  const { said, language } = header.length < LONG ? readHeader(header) : { said: [], language: undefined };
  if (said.length === 0) return [];
  return columns.flatMap((column): Candidate[] => {
    if (language !== undefined && !column.translated) return [];
    if (header === column.field) return [{ column, index, score: 2, guessed: false }];
    const score = Math.max(...names.get(column)!.map((name) => matchName(said, name)));
    if (score < ENOUGH || !isFitting(column, cells)) return [];
    return [{ column, index, score, guessed: true, ...(language !== undefined && { language }) }];
  });
}

/** Cells that speak for themselves, whatever their header. */
const plain: readonly (readonly [field: string, fits: (cell: string) => boolean])[] = [
  ['contacts.email', (cell) => formats.email(cell)],
  ['places.coordinates', point],
  ['images', (cell) => /^https?:\S+\.(?:jpe?g|png|webp|gif|svg)$/i.test(cell)],
  ['url', (cell) => formats.url(cell)],
  ['schedule.start', (cell) => datesIn(cell) !== undefined && !/^\d+$/.test(cell)],
];

function byCells(cells: readonly string[], taken: ReadonlySet<string>): Column | undefined {
  if (cells.length === 0) return undefined;
  const found = plain.find(
    ([field, fits]) => !taken.has(`${field} `) && cells.filter(fits).length >= cells.length * 0.8,
  );
  return found && columns.find(({ field }) => field === found[0]);
}

/**
 * What the columns of a table hold, by their headers, whole or in part, and by what their cells look like. `known` has
 * what somebody has said. The guess is by column; a column that means nothing to us has none.
 */
export function guessColumns(
  headers: readonly string[],
  cellsOf: (index: number) => readonly string[],
  known: ReadonlyMap<number, Column>,
): Map<number, Guess> {
  const guesses = new Map<number, Guess>([...known].map(([index, column]) => [index, { column, guessed: false }]));
  const taken = new Set([...known.values()].map(({ field }) => `${field} `));
  const candidates = headers.flatMap((header, index) =>
    known.has(index) ? [] : candidatesFor(header, index, cellsOf(index)),
  );
  for (const { column, index, guessed, language } of candidates.sort((a, b) => b.score - a.score)) {
    const place = `${column.field} ${language ?? ''}`;
    if (guesses.has(index) || (taken.has(place) && !column.several)) continue;
    taken.add(place);
    guesses.set(index, { column, guessed, ...(language !== undefined && { language }) });
  }
  for (const index of headers.keys()) {
    const column = guesses.has(index) ? undefined : byCells(cellsOf(index), taken);
    if (!column) continue;
    taken.add(`${column.field} `);
    guesses.set(index, { column, guessed: true });
  }
  return guesses;
}
