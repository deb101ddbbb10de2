import type { Expected, Problem } from '../problem/problem.ts';
import { formats } from './format.ts';
import type { Infer, ObjectShape, Shape, TextShape } from './shape.ts';

/** Where a reading stands, and what it has found wrong so far. One is used for a whole document. */
export interface Reading {
  /** The path to the value being read; copied only when there is a problem, since most values have none. */
  readonly path: (string | number)[];
  readonly problems: Problem[];
  /** Strict: nothing is converted and unknown fields are problems. Else what can be understood is taken. */
  readonly strict: boolean;
  /** Relative addresses are resolved against this one; strictly, only those that begin with `/`. */
  readonly base: string | undefined;
  /** Label of the item being read, for its problems. */
  item?: string | undefined;
}

export const startReading = (base?: string, strict = false): Reading => ({ path: [], problems: [], strict, base });

/** Strictly read, what is wrong counts as an error; else it is a warning, since the rest is kept. */
export function report(
  at: Reading,
  problem: Omit<Problem, 'path' | 'severity'>,
  severity: Problem['severity'] = at.strict ? 'error' : 'warning',
): void {
  const item = at.item === undefined ? {} : { item: at.item };
  at.problems.push({ ...problem, ...item, severity, path: [...at.path] });
}

/** A short form of a value for a sentence. */
export function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? text.slice(0, 79) + '…' : text;
}

function mismatch(at: Reading, value: unknown, expected: Expected): undefined {
  report(at, { code: 'type', expected, found: show(value) });
}

function absolute(address: string, at: Reading): string {
  const relative = at.strict ? address.startsWith('/') : address !== '' && !/^[a-z][a-z0-9+.-]*:/i.test(address);
  return at.base && relative && URL.canParse(address, at.base) ? new URL(address, at.base).href : address;
}

function readText(value: unknown, shape: TextShape, at: Reading): string | undefined {
  if (typeof value === 'number' && !at.strict) value = String(value);
  if (typeof value !== 'string') return mismatch(at, value, shape.format ?? 'text');
  const text = shape.format === 'url' ? absolute(value.trim(), at) : value.trim();
  if (text === '') {
    if (at.strict) report(at, { code: 'missing' });
    return undefined;
  }
  if (shape.format && !formats[shape.format](text)) {
    report(at, { code: 'format', expected: shape.format, found: show(text) });
    return undefined;
  }
  return text;
}

function readChoice(value: unknown, values: readonly string[], at: Reading): string | undefined {
  if (typeof value === 'string') {
    if (values.includes(value)) return value;
    const folded = value.trim().toLowerCase();
    if (!at.strict && values.includes(folded)) return folded;
  }
  report(at, { code: 'choice', expected: 'choice', found: show(value), allowed: values });
  return undefined;
}

function readNumber(value: unknown, shape: Extract<Shape, { kind: 'number' }>, at: Reading): number | undefined {
  if (typeof value === 'string' && !at.strict && value.trim() !== '') value = Number(value.replace(',', '.'));
  const expected = shape.whole ? 'whole-number' : 'number';
  if (typeof value !== 'number' || !Number.isFinite(value) || (shape.whole && !Number.isInteger(value)))
    return mismatch(at, value, expected);
  if (value < shape.min || value > shape.max) {
    const allowed = [String(shape.min), String(shape.max)];
    report(at, { code: 'range', expected, found: show(value), allowed });
    return undefined;
  }
  return value;
}

function readList(value: unknown, of: Shape, at: Reading): unknown[] | undefined {
  if (!Array.isArray(value)) {
    if (at.strict || value === null) return mismatch(at, value, 'list');
    value = [value];
  }
  const items: unknown[] = [];
  const values = value as unknown[];
  for (let i = 0; i < values.length; i++) {
    at.path.push(i);
    const item = readShape(values[i], of, at);
    at.path.pop();
    if (item !== undefined) items.push(item);
  }
  return items.length > 0 ? items : undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readMap(value: unknown, of: Shape, at: Reading): unknown {
  if (!isObject(value)) return mismatch(at, value, 'object');
  const entries: [string, unknown][] = [];
  for (const key of Object.keys(value)) {
    at.path.push(key);
    if (!formats.language(key)) report(at, { code: 'format', expected: 'language', found: show(key) });
    else {
      const read = readShape(value[key], of, at);
      if (read !== undefined) entries.push([key, read]);
    }
    at.path.pop();
  }
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function readObject(value: unknown, shape: ObjectShape, at: Reading): unknown {
  if (!isObject(value)) return mismatch(at, value, 'object');
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const field = shape.byName.get(key);
    if (!field) {
      if (at.strict) reportUnknown(key, shape, at);
      continue;
    }
    // null is how many systems write "nothing here".
    if (value[key] === null && !at.strict) continue;
    at.path.push(key);
    const read = readShape(value[key], field, at);
    at.path.pop();
    if (read !== undefined) result[key] = read;
  }
  return hasRequired(result, value, shape, at) ? result : undefined;
}

function hasRequired(
  result: Record<string, unknown>,
  source: Record<string, unknown>,
  shape: ObjectShape,
  at: Reading,
): boolean {
  let complete = true;
  for (const key of shape.required) {
    if (result[key] !== undefined) continue;
    complete = false;
    // A value that is there but wrong has been reported already.
    if (Object.hasOwn(source, key) && source[key] !== null && source[key] !== '') continue;
    if (at.strict && source[key] === '') continue;
    at.path.push(key);
    report(at, { code: 'missing' }, 'error');
    at.path.pop();
  }
  return complete;
}

function reportUnknown(key: string, shape: ObjectShape, at: Reading): void {
  at.path.push(key);
  report(at, { code: 'unknown', found: key, allowed: [...shape.byName.keys()] }, 'error');
  at.path.pop();
}

/**
 * Reads an unknown value as a shape says. What is good is kept: a wrong field is left out, a wrong element of a list is
 * left out, an object that lacks a required field is left out, and each leaves a problem in `at`. Never throws on content.
 */
export function readShape<S extends Shape>(value: unknown, shape: S, at: Reading): Infer<S> | undefined;
export function readShape(value: unknown, shape: Shape, at: Reading): unknown {
  switch (shape.kind) {
    case 'text':
      return readText(value, shape, at);
    case 'choice':
      return readChoice(value, shape.values, at);
    case 'number':
      return readNumber(value, shape, at);
    case 'flag':
      return typeof value === 'boolean' ? value : mismatch(at, value, 'flag');
    case 'list':
      return readList(value, shape.of, at);
    case 'map':
      return readMap(value, shape.of, at);
    case 'object':
      return readObject(value, shape, at);
  }
}
