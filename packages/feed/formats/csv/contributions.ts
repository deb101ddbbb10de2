import { contributionKinds, directions, type Contribution, type Direction } from '../../model/contribution.ts';
import type { Cursor } from '../cursor.ts';
import { closedValue } from '../words/closed-value.ts';
import { contributionKind } from '../words/contribution-kind.ts';
import type { Row } from './row.ts';

/** "tempo", "tempo: 2 ore a settimana", "competenze (idraulico)": the kind comes first, what is said of it after. */
function one(part: string, direction: Direction | undefined, row: Row, cursor: Cursor): Contribution | undefined {
  const [, name = part, detail = ''] = /^([^:(–]+?)\s*[:(–]\s*(.*?)\)?$/.exec(part) ?? [];
  const named = closedValue(name, contributionKinds) ?? closedValue(part, contributionKinds);
  const kind = named ?? contributionKind(part);
  const way = direction ?? closedValue(detail, directions) ?? closedValue(name, directions);
  if (kind === undefined) return row.notAllowed(cursor, part, contributionKinds);
  if (way === undefined) return row.notAllowed(cursor, part, directions);
  // What is not called by its kind says all in its own words.
  if (named === undefined) return { kind, direction: way, note: part };
  const isWay = closedValue(detail, directions) !== undefined && direction === undefined;
  return {
    kind,
    direction: way,
    ...(detail !== '' && !isWay && (/\d/.test(detail) ? { amount: detail } : { note: detail })),
  };
}

/** What is offered and sought: in a column for each, or in one that says which. */
export function contributionsOf(row: Row): Contribution[] {
  const columns = [
    ['contributions.offers', 'offers'],
    ['contributions.seeks', 'seeks'],
    ['contributions', undefined],
  ] as const;
  return columns.flatMap(([field, direction]) => {
    const cursor = row.first(field);
    return cursor
      ? row
          .terms(field)
          .map((part) => one(part, direction, row, cursor))
          .filter((it) => it !== undefined)
      : [];
  });
}
