import type { Problem } from '../../problem/problem.ts';
import type { NumberedRow, Table } from './table.ts';

/** Tells what the columns were taken for, in the way in which `columns` would say it, and which for nothing. */
export function tellColumns(
  { headers, line }: Table,
  fields: ReadonlyMap<number, string>,
  isGuessed: boolean,
  problems: Problem[],
): void {
  const shown = [...fields]
    .sort(([a], [b]) => a - b)
    .map(([index, field]) => `${headers[index] || index + 1}: ${field}`);
  const rest = headers.filter((header, index) => header !== '' && !fields.has(index));
  const tell = (code: 'guessed' | 'unmapped', allowed: readonly string[]) =>
    problems.push({ code, severity: 'note', path: [], allowed, line });
  if (isGuessed && shown.length > 0) tell('guessed', shown);
  if (rest.length > 0) tell('unmapped', rest);
}

/** Cells beyond the last header belong to nothing. */
export function tellOverflow({ cells, line, number }: NumberedRow, width: number, problems: Problem[]): void {
  const extra = cells.slice(width).findIndex((cell) => cell.trim() !== '');
  if (extra < 0) return;
  const found = cells[width + extra]!.trim().slice(0, 80);
  problems.push({ code: 'left-out', severity: 'warning', path: [number], found, line, column: width + extra + 1 });
}
