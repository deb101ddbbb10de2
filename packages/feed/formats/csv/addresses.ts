import { Cursor } from '../cursor.ts';
import type { Row } from './row.ts';

/** Addresses without https:// are what people type. */
export function addressIn(cursor: Cursor | undefined): string | undefined {
  const text = cursor?.text();
  if (!cursor || text === undefined) return undefined;
  const whole =
    /^(?:https?:)?\/\//i.test(text) || !/^[\w-]+(?:\.[\w-]+)+(?:[/?#:]|$)/.test(text) ? text : `https://${text}`;
  return new Cursor(whole, cursor.notes, cursor.path).url();
}

export const addressesIn = (row: Row, field: string): string[] =>
  row
    .all(field)
    .flatMap((at) =>
      (at.text() ?? '')
        .split(/\s*[;|\n]\s*|,?\s+(?=https?:)/)
        .filter((it) => it !== '')
        .map((it) => addressIn(new Cursor(it, at.notes, at.path))),
    )
    .filter((it) => it !== undefined);
