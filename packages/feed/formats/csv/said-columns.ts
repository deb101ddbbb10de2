import type { Problem } from '../../problem/problem.ts';
import { columns, type Column } from './columns.data.ts';
import { wordsOfName } from './match-name.ts';

const spoken = (text: string) => wordsOfName(text).join(' ');
/** `schedule.occurrences.start` and `start` are `schedule.start`, since a cell is one date. */
const plain = (field: string) => field.trim().replace(/\.(?:occurrences|recurrences)(?=\.)/g, '');

/** The column for a field, by its path or the end of it, where only one ends so. */
function columnFor(field: string): Column | undefined {
  const wanted = plain(field);
  const exact = columns.find((it) => it.field === wanted);
  const ending = columns.filter((it) => it.field.endsWith(`.${wanted}`));
  return exact ?? (ending.length === 1 ? ending[0] : undefined);
}

/**
 * What somebody has said of the columns: header and field, in whichever order. What names no column, or no field, is a
 * problem.
 */
export function saidColumns(
  said: Readonly<Record<string, string>> | undefined,
  headers: readonly string[],
  problems: Problem[],
): Map<number, Column> {
  const known = new Map<number, Column>();
  const find = (name: string) => {
    const exact = headers.indexOf(name);
    return exact >= 0 ? exact : headers.findIndex((header) => spoken(header) === spoken(name));
  };
  for (const [one, other] of Object.entries(said ?? {})) {
    const [header, field] = find(one) >= 0 || find(other) < 0 ? [one, other] : [other, one];
    const index = find(header);
    const column = columnFor(field);
    const report = (found: string, allowed: readonly string[]) =>
      problems.push({ code: 'unknown', severity: 'error', path: ['columns', header], found, allowed });
    if (index < 0) report(header, headers.filter(Boolean));
    else if (!column)
      report(
        field,
        columns.map((it) => it.field),
      );
    else known.set(index, column);
  }
  return known;
}
