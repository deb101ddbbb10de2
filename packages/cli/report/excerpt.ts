import type { Problem } from '@vicinia/feed/problem.js';
import type { CheckedProblem } from './report.ts';

/** So much of a line is shown on either side: a feed may be a single line of megabytes. */
const reach = 36;

/** The part of a text's line around a column, and below it a mark at the column. */
export function excerptOf(text: string, line: number, column: number): string {
  let start = 0;
  for (let i = 1; i < line; i++) start = text.indexOf('\n', start) + 1;
  const at = start + column - 1;
  const from = Math.max(start, at - reach);
  const end = text.slice(at, at + reach).search(/[\r\n]/);
  const shown = text.slice(from, end < 0 ? at + reach : at + end).replaceAll('\t', ' ');
  return `${shown}\n${' '.repeat(at - from)}^`;
}

/** Shows the place where a text stops being JSON, to whoever has not got it open. */
export const addExcerpts = (text: string, problems: readonly Problem[]): CheckedProblem[] =>
  problems.map((problem) => {
    const { code, line, column } = problem;
    return code === 'not-json' && line !== undefined && column !== undefined
      ? { ...problem, excerpt: excerptOf(text, line, column) }
      : problem;
  });
