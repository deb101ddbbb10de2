import { formats } from './format.ts';
import { isObject } from './is-object.ts';
import type { ListShape, MapShape, NumberShape, ObjectShape, Shape, TextShape } from './shape.ts';

// A function for each kind, and plain loops: all of a large feed comes through here before its first card is painted.

const isText = (value: unknown, { format, blank }: TextShape): boolean =>
  typeof value === 'string' &&
  (value === '' ? blank === true : value.trim() === value && (!format || formats[format](value)));

const isNumber = (value: unknown, { whole, min, max }: NumberShape): boolean =>
  (whole ? Number.isInteger : Number.isFinite)(value) && (value as number) >= min && (value as number) <= max;

function isList(value: unknown, { of }: ListShape): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  for (let i = 0; i < value.length; i++) if (!fits(value[i], of)) return false;
  return true;
}

function isMap(value: unknown, { of }: MapShape): boolean {
  const entries = isObject(value) ? Object.entries(value) : [];
  return entries.length > 0 && entries.every(([key, it]) => formats.language(key) && fits(it, of));
}

function isRecord(value: unknown, { byName, required }: ObjectShape, open: boolean): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    const field = byName.get(key);
    if (field ? !fits(value[key], field) : !open) return false;
  }
  for (let i = 0; i < required.length; i++) if (value[required[i]!] === undefined) return false;
  return true;
}

/**
 * Is this value, as it stands, what a shape describes? The yes or no of `readShape`, without its explanations and repairs.
 * `open` lets unknown fields be at the outermost level, as JSON Feed does.
 */
export function fits(value: unknown, shape: Shape, open = false): boolean {
  switch (shape.kind) {
    case 'text':
      return isText(value, shape);
    case 'choice':
      return shape.values.includes(value as string);
    case 'number':
      return isNumber(value, shape);
    case 'flag':
      return typeof value === 'boolean';
    case 'list':
      return isList(value, shape);
    case 'map':
      return isMap(value, shape);
    case 'object':
      return isRecord(value, shape, open);
  }
}
