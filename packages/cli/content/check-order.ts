import type { Problem } from '@vicinia/feed/problem.js';
import { formats } from '@vicinia/feed/schema.js';
import { isBefore } from './is-before.ts';

type Path = readonly (string | number)[];

/** Wherever two of these stand side by side, the second must not come before the first. */
const pairs = [
  ['start', 'end'],
  ['from', 'until'],
  ['opens', 'closes'],
  ['minAge', 'maxAge'],
  ['proposed', 'signed'],
  ['signed', 'expires'],
  ['published', 'modified'],
  ['published', 'expires'],
  ['publishFrom', 'expires'],
] as const;

// What has the wrong format has been reported already.
const comparable = (value: unknown) =>
  typeof value === 'number' || (typeof value === 'string' && (formats.moment(value) || formats.time(value)));

function checkFields(fields: Record<string, unknown>, path: Path): Problem[] {
  const problems: Problem[] = [];
  for (const [first, second] of pairs) {
    const [start, end] = [fields[first], fields[second]];
    if (!comparable(start) || !comparable(end) || !isBefore(end, start)) continue;
    const found = String(end);
    problems.push({
      code: 'order',
      severity: 'error',
      path: [...path, second],
      found,
      allowed: [String(start)],
      nearest: first,
    });
  }
  const { seats, seatsLeft } = fields;
  if (typeof seats === 'number' && typeof seatsLeft === 'number' && seatsLeft > seats) {
    const allowed = ['0', String(seats)];
    problems.push({
      code: 'range',
      severity: 'error',
      path: [...path, 'seatsLeft'],
      found: String(seatsLeft),
      allowed,
    });
  }
  return problems;
}

/** Ends before their starts, anywhere in a content. */
export function checkOrder(value: unknown, path: Path = []): Problem[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => checkOrder(entry, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([name, field]) => checkOrder(field, [...path, name]));
  return [...checkFields(value as Record<string, unknown>, path), ...inside];
}
