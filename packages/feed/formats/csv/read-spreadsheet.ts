import { mendGarbled } from '../mend-garbled.ts';
import { convert } from '../csv.ts';
import type { Converted } from '../format.ts';
import { parseColumns } from '../parse-columns.ts';
import { readTable } from './read-table.ts';
import { Table, type NumberedRow } from './table.ts';

export interface Spreadsheet extends Pick<Converted, 'drafts' | 'problems'> {
  readonly headers: readonly string[];
  /** The rows below the headers that hold anything; a draft's origin has the line of its row. */
  readonly rows: readonly NumberedRow[];
}

/**
 * A table as `convert` understands it, and its cells as they stand, for whoever must not lose what was not understood. `columns`
 * is as the elements' attribute.
 */
export function readSpreadsheet(text: string, columns?: string): Spreadsheet {
  const said = parseColumns(columns);
  const { drafts, problems } = convert({
    text,
    json: undefined,
    address: undefined,
    mediaType: 'text/csv',
    header: () => null,
    columns: said,
  });
  const { headers, rows } = new Table(readTable(mendGarbled(text, []), []), new Set(Object.entries(said ?? {}).flat()));
  return { drafts, problems, headers, rows };
}
