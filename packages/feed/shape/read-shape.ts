import type { Expected, Problem } from '../problem/problem.ts';
import { formats } from './format.ts';
import { isObject } from './is-object.ts';
import type { Infer, NumberShape, ObjectShape, Shape, TextShape } from './shape.ts';

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

/**
 * Strictly read, what is wrong counts as an error; else it is a warning, since the rest is kept. `within` is what the
 * problem is of, when that is a field of the value being read.
 */
export function report(
  at: Reading,
  problem: Omit<Problem, 'path' | 'severity'>,
  severity: Problem['severity'] = at.strict ? 'error' : 'warning',
  ...within: string[]
): undefined {
  const item = at.item === undefined ? {} : { item: at.item };
  at.problems.push({ ...problem, ...item, severity, path: [...at.path, ...within] });
}

/** A short form of a value for a sentence. */
export function show(value: unknown): string {
  let text = '…';
  try {
    text = typeof value === 'string' ? value : (JSON.stringify(value) ?? text);
  } catch {
    // Nested so deeply that the stack is not enough, though `JSON.parse` got through.
  }
  return text.length > 80 ? text.slice(0, 79) + '…' : text;
}

const mismatch = (at: Reading, value: unknown, expected: Expected) =>
  report(at, { code: 'type', expected, found: show(value) });

/** There is a value, but nothing in it. */
const empty = (at: Reading) => (at.strict ? report(at, { code: 'missing' }) : undefined);

function absolute(address: string, at: Reading): string {
  const relative = at.strict ? address.startsWith('/') : address !== '' && !/^[a-z][a-z0-9+.-]*:/i.test(address);
  return at.base && relative && URL.canParse(address, at.base) ? new URL(address, at.base).href : address;
}

function readText(value: unknown, shape: TextShape, at: Reading): string | undefined {
  if (typeof value === 'number' && !at.strict) value = String(value);
  if (typeof value !== 'string') return mismatch(at, value, shape.format ?? 'text');
  const text = shape.format === 'url' ? absolute(value.trim(), at) : value.trim();
  if (text === '') return shape.blank && !at.strict ? '' : empty(at);
  return shape.format && !formats[shape.format](text)
    ? report(at, { code: 'format', expected: shape.format, found: show(text) })
    : text;
}

function readChoice(value: unknown, values: readonly string[], at: Reading): string | undefined {
  if (typeof value === 'string') {
    if (values.includes(value)) return value;
    const folded = value.trim().toLowerCase();
    if (!at.strict && values.includes(folded)) return folded;
  }
  return report(at, { code: 'choice', expected: 'choice', found: show(value), allowed: values });
}

function readNumber(value: unknown, { whole, min, max }: NumberShape, at: Reading): number | undefined {
  const meant =
    typeof value === 'string' && !at.strict && value.trim() !== '' ? Number(value.replace(',', '.')) : value;
  const expected = whole ? 'whole-number' : 'number';
  if (typeof meant !== 'number' || !(whole ? Number.isInteger : Number.isFinite)(meant))
    return mismatch(at, value, expected);
  return meant >= min && meant <= max
    ? meant
    : report(at, { code: 'range', expected, found: show(value), allowed: [String(min), String(max)] });
}

/** Reads an element of a list or a field of an object. */
export function readPart<S extends Shape>(
  key: string | number,
  value: unknown,
  shape: S,
  at: Reading,
): Infer<S> | undefined {
  at.path.push(key);
  const read = readShape(value, shape, at);
  at.path.pop();
  return read;
}

function readList(value: unknown, of: Shape, at: Reading): unknown[] | undefined {
  if (!Array.isArray(value)) {
    if (at.strict || value === null) return mismatch(at, value, 'list');
    value = [value];
  }
  const values = value as unknown[];
  if (values.length === 0) return empty(at);
  let items = values;
  for (let i = 0; i < values.length; i++) {
    const item = readPart(i, values[i], of, at);
    if (items === values && (item === undefined || item !== values[i])) items = values.slice(0, i);
    if (items !== values && item !== undefined) items.push(item);
  }
  return items.length > 0 ? items : undefined;
}

function readMap(value: unknown, of: Shape, at: Reading): unknown {
  if (!isObject(value)) return mismatch(at, value, 'object');
  const keys = Object.keys(value);
  if (keys.length === 0) return empty(at);
  const entries: [string, unknown][] = [];
  for (const key of keys) {
    const read = formats.language(key)
      ? readPart(key, value[key], of, at)
      : report(at, { code: 'format', expected: 'language', found: show(key) }, undefined, key);
    if (read !== undefined) entries.push([key, read]);
  }
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** The same object when everything in it is as it should be, else a copy: copying a whole feed costs more than reading it. */
function readObject(value: unknown, shape: ObjectShape, at: Reading): unknown {
  if (!isObject(value)) return mismatch(at, value, 'object');
  const before = at.problems.length;
  let result = value;
  // Not Object.keys: engines read the fields of a for-in loop without looking each of them up.
  for (const key in value) {
    const found = value[key];
    const read = readField(key, found, shape, at);
    if (result === value && (read === undefined || read !== found)) result = fieldsBefore(key, value);
    if (result !== value && read !== undefined) result[key] = read;
  }
  return hasRequired(result, shape, at, before) ? result : undefined;
}

/** A copy of an object's fields up to, but without, the one named. */
function fieldsBefore(last: string, value: Record<string, unknown>): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const key in value) {
    if (key === last) break;
    copy[key] = value[key];
  }
  return copy;
}

function readField(key: string, value: unknown, shape: ObjectShape, at: Reading): unknown {
  const field = shape.byName.get(key);
  // null is how many systems write "nothing here".
  if (field) return value === null && !at.strict ? undefined : readPart(key, value, field, at);
  return at.strict
    ? report(at, { code: 'unknown', found: key, allowed: [...shape.byName.keys()] }, 'error', key)
    : undefined;
}

function hasRequired(result: Record<string, unknown>, shape: ObjectShape, at: Reading, before: number): boolean {
  let complete = true;
  for (const key of shape.required) {
    if (result[key] !== undefined) continue;
    complete = false;
    // A value that is there but wrong has been reported already.
    if (at.problems.slice(before).some(({ path }) => path[at.path.length] === key)) continue;
    report(at, { code: 'missing' }, 'error', key);
  }
  return complete;
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
