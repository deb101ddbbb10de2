import { datesIn } from '../words/dates-in.ts';
import type { Row } from './row.ts';

/** The moment in a column, where a row has it: when something was published, until when it holds. What is none is a problem. */
export function momentIn(row: Row, field: string): string | undefined {
  const cursor = row.first(field);
  const [date] = datesIn(cursor?.text() ?? '') ?? [];
  return date?.start ?? cursor?.wrong('moment');
}

export const dayIn = (row: Row, field: string): string | undefined => momentIn(row, field)?.slice(0, 10);
