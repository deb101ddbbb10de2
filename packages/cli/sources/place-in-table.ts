import type { Problem } from '@vicinia/feed/problem.js';

/** The name of a column in spreadsheets: `A` … `Z`, `AA` … */
function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** Names the cell of a problem of a table, whose path begins with the number of the row: `B3`, or `3` for all of the row. */
export function placeInTable(problem: Problem): Problem {
  const [row] = problem.path;
  if (typeof row !== 'number') return problem;
  return { ...problem, cell: (problem.column === undefined ? '' : letters(problem.column)) + String(row + 1) };
}
