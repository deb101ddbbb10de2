import type { Problem } from '../problem/problem.ts';
import { guessColumns, type Guess } from './csv/guess-columns.ts';
import { rowDraft } from './csv/item.ts';
import { readTable } from './csv/read-table.ts';
import { Row } from './csv/row.ts';
import { saidColumns } from './csv/said-columns.ts';
import { Table } from './csv/table.ts';
import { tellColumns, tellOverflow } from './csv/tell-columns.ts';
import { Vocabulary } from './csv/vocabulary.ts';
import { isTraining } from './csv/training.ts';
import { withTitle } from './csv/with-title.ts';
import type { Converted } from './format.ts';
import { mendGarbled } from './mend-garbled.ts';
import type { Source } from './source.ts';

const isAboutDoing = ({ column }: Guess): boolean => /^(?:schedule|places)\./.test(column.field);
const shown = ({ column, language }: Guess): string =>
  language === undefined ? column.field : `${column.field} (${language})`;

/**
 * CSV, as people make it: whatever separates and quotes its cells, with headers in Italian or English, whole or in part.
 * What the columns hold is guessed and the guess is told, unless `columns` says it. A table of terms gives resources.
 */
export function convert({ text, address, columns = {} }: Source): Converted {
  const problems: Problem[] = [];
  const rows = readTable(mendGarbled(text, problems), problems);
  const table = new Table(rows, new Set(Object.entries(columns).flat()));
  const { headers, heading } = table;
  const head = heading === undefined ? {} : { title: heading };
  const said = saidColumns(columns, headers, problems);
  const named = guessColumns(headers, table.cells, said);

  const terms = said.size > 0 || [...named.values()].some(isAboutDoing) ? undefined : Vocabulary.of(headers);
  if (terms) {
    tellColumns(table, terms.fields, true, problems);
    return { head, drafts: terms.drafts(table.rows), problems };
  }

  const guesses = withTitle(named, table);
  const known = [...guesses.values()];
  const fields = new Map([...guesses].map(([index, guess]) => [index, shown(guess)] as const));
  tellColumns(
    table,
    fields,
    known.some(({ guessed }) => guessed),
    problems,
  );
  const languages = [...new Set(known.map(({ language }) => language).filter((it) => it !== undefined))];
  const titled = [...guesses].find(([, { column }]) => column.field === 'title')?.[0];
  const likely = isTraining(
    known.map(({ column }) => column.field),
    titled === undefined ? '' : (headers[titled] ?? ''),
  )
    ? 'training'
    : undefined;
  for (const row of table.rows) tellOverflow(row, headers.length, problems);
  const read = table.rows.map((row) => new Row(row, headers, guesses, { problems, base: address }));
  return { head, drafts: read.filter((row) => !row.isEmpty).map((row) => rowDraft(row, languages, likely)), problems };
}
