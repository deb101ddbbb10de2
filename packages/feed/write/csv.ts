import type { Feed } from '../model/feed.ts';
import { zoneOf } from '../schedule/next-occurrence.ts';
import { fieldsOf } from './any-fields.ts';
import { cell } from './csv/cell.ts';
import type { Row } from './csv/column.ts';
import { kindColumns } from './csv/columns/kinds.ts';
import { peopleColumns } from './csv/columns/people.ts';
import { textColumns, translationColumns } from './csv/columns/texts.ts';
import { whenAndWhereColumns } from './csv/columns/when-and-where.ts';
import { vocabularies, type CsvLanguage } from './csv/vocabulary.ts';

export interface CsvOptions {
  /** Of headers and of the values of closed lists. Default: Italian. */
  language?: CsvLanguage | undefined;
  /** Begins with a byte order mark, without which some spreadsheets take UTF-8 for something else. */
  bom?: boolean | undefined;
}

const columns = [...textColumns, ...whenAndWhereColumns, ...peopleColumns, ...kindColumns, ...translationColumns];
const line = (cells: readonly string[]) => cells.map(cell).join(',') + '\r\n';

/**
 * A feed as a table (RFC 4180, UTF-8), row by row: an item a row, a column for whatever any of them has. Lists stand in one cell,
 * parted by semicolons. Headers are those that our reader knows. Cells that a spreadsheet would take for formulas have an
 * apostrophe before them.
 *
 * A row has no room for: more than one place, and one contact beside the numbers and addresses of the others; dates beside those
 * of a rule, further rules, exceptions, dates that are off; weekly hours beside dates; seasons and notes of hours; modules,
 * sessions and materials; titles, sizes and licences of attachments; what is said of instruments and parties beyond kind and
 * name; translations into languages other than it, en, de, fr, es, sl; whether something is an example; what belongs with it.
 * HTML becomes Markdown, times are to the minute, runs of blanks are one.
 */
export function* writeCsv(feed: Feed, { language = 'it', bom = false }: CsvOptions = {}): Generator<string, void> {
  const words = vocabularies[language];
  const rows = feed.items.map((item): Row => ({
    item,
    fields: fieldsOf(item),
    words,
    zone: zoneOf(item, feed.timeZone),
  }));
  const used = columns.filter((column) => rows.some((row) => (column.cell(row) ?? '') !== ''));
  yield (bom ? '\uFEFF' : '') + line(used.map((column) => column[language]));
  for (const row of rows) yield line(used.map((column) => String(column.cell(row) ?? '')));
}
