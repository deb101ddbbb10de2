import type { Problem } from '@vicinia/feed/problem.js';
import { formats } from '@vicinia/feed/schema.js';

type Path = readonly (string | number)[];

/** Nobody announces or remembers anything beyond these days. */
const first = '1900-01-01';
const last = '2100-12-31';

/** What has been done already. */
const past = new Set(['verified', 'modified']);

/** Dates that make no sense, anywhere in a content: a year with a slip, a check that is still to come. */
export function checkDates(value: unknown, today: string, path: Path = []): Problem[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => checkDates(entry, today, [...path, index]));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, field]) => checkDates(field, today, [...path, name]));
  // What has the wrong format has been reported already.
  if (typeof value !== 'string' || !formats.moment(value)) return [];
  const day = value.slice(0, 10);
  const isPast = past.has(String(path.at(-1)));
  const bounds = isPast ? [first, today] : [first, last];
  if (day >= bounds[0]! && day <= bounds[1]!) return [];
  return [{ code: 'range', severity: 'error', path, found: value, allowed: bounds }];
}
