import type { Problem } from '@vicinia/feed/problem.js';
import type { ObjectShape, Shape } from '@vicinia/feed/schema.js';
import { italianFields, italianValues } from '@vicinia/feed/words.js';
import { mendValue } from './mend-value.ts';
import { nearestOfBoth, italianFor } from './nearest-italian.ts';
import { homeOf, shapeAt } from './shape-at.ts';

type Path = readonly (string | number)[];

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? (at as never)[step] : undefined), value);

/** What belongs where something is missing. */
function expectation(shape: Shape | undefined): Pick<Problem, 'expected' | 'allowed'> {
  if (shape?.kind === 'choice') return { expected: 'choice', allowed: shape.values };
  if (shape?.kind === 'object') return { expected: 'object', allowed: [...shape.byName.keys()] };
  if (shape?.kind === 'number') return { expected: shape.whole ? 'whole-number' : 'number' };
  if (shape?.kind === 'text') return { expected: shape.format ?? 'text' };
  return shape?.kind === 'flag' ? { expected: 'flag' } : {};
}

/** A field that stands at the wrong depth: its home is elsewhere in the content. */
function elsewhere(name: string, shape: ObjectShape): string | undefined {
  const italian = Object.keys(italianFields).filter((field) => italianFor(name, [field], italianFields));
  const homes = [name, ...italian].map((field) => homeOf(field, shape)).filter((home) => home !== undefined);
  return homes.sort((a, b) => a.split('›').length - b.split('›').length)[0];
}

function guess(
  { code, path, found, expected, allowed = [] }: Problem,
  value: unknown,
  shape: ObjectShape,
): string | undefined {
  if (found === undefined) return undefined;
  if (code === 'choice') return nearestOfBoth(found, allowed, italianValues);
  if (code === 'unknown')
    return nearestOfBoth(found, allowed, italianFields) ?? (path.length === 1 ? elsewhere(found, shape) : undefined);
  if ((code !== 'type' && code !== 'format') || expected === undefined) return undefined;
  const start = valueAt(value, [...path.slice(0, -1), 'start']);
  return mendValue(expected, found, typeof start === 'string' ? start : undefined);
}

/** Adds to a problem what an editor can make use of: what belongs there, and what was probably meant. */
export function refineProblem(problem: Problem, value: unknown, written: unknown, shape: ObjectShape): Problem {
  const { path } = problem;
  const stood = valueAt(written, path);
  // A dash with nothing after it.
  const isBlank = problem.code === 'type' && stood === null;
  if (problem.code === 'missing' || isBlank) {
    const isThere = Object.hasOwn(Object(valueAt(written, path.slice(0, -1))) as object, path.at(-1)!);
    return {
      code: 'missing',
      severity: 'error',
      path,
      ...(isThere && { found: '' }),
      ...expectation(shapeAt(shape, path)),
    };
  }
  const nearest = guess(problem, value, shape);
  const fields = problem.expected === 'object' ? expectation(shapeAt(shape, path)) : {};
  return { ...problem, ...fields, severity: 'error', ...(nearest !== undefined && { nearest }) };
}
