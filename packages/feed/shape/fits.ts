import { formats } from './format.ts';
import { isObject } from './is-object.ts';
import type { ChoiceShape, ListShape, MapShape, NumberShape, ObjectShape, Shape, TextShape } from './shape.ts';

// All of a large feed comes through here before its first card is painted: hence plain loops, and nothing asked of a value
// that its shape could answer before.
type Check = (value: unknown) => boolean;

function text({ format, blank }: TextShape): Check {
  const has = format && formats[format];
  // The other formats leave no room for space.
  const isTight = has && !/phone|rule|url/.test(format);
  return (value) =>
    typeof value === 'string' &&
    (value === '' ? blank === true : (isTight || value.trim() === value) && (!has || has(value)));
}

const choice =
  ({ values }: ChoiceShape): Check =>
  (value) =>
    values.includes(value as string);

const number =
  ({ whole, min, max }: NumberShape): Check =>
  (value) =>
    (whole ? Number.isInteger : Number.isFinite)(value) && (value as number) >= min && (value as number) <= max;

const flag = (): Check => (value) => typeof value === 'boolean';

function list({ of }: ListShape): Check {
  const check = fits(of);
  return (value) => {
    if (!Array.isArray(value) || value.length === 0) return false;
    for (let i = 0; i < value.length; i++) if (!check(value[i])) return false;
    return true;
  };
}

function map({ of }: MapShape): Check {
  const check = fits(of);
  return (value) => {
    const entries = isObject(value) ? Object.entries(value) : [];
    return entries.length > 0 && entries.every(([key, it]) => formats.language(key) && check(it));
  };
}

/** `next` is the one that came after it last: the objects of a feed mostly have their fields in one order. */
interface Field {
  key: string;
  check: Check;
  isRequired: boolean;
  next: Field | undefined;
}

function object({ byName, required }: ObjectShape, open = false): Check {
  const fields = new Map<string, Field>();
  for (const [key, shape] of byName)
    fields.set(key, { key, check: fits(shape), isRequired: required.includes(key), next: undefined });
  const start: Pick<Field, 'next'> = { next: undefined };
  return (value) => {
    if (!isObject(value)) return false;
    let missing = required.length;
    let last = start;
    for (const key in value) {
      // Before anything else, while the browser knows where the field is.
      const it = value[key];
      let field = last.next;
      if (field?.key !== key) {
        field = fields.get(key);
        if (!field && open) continue;
        if (!field) return false;
        last.next = field;
      }
      if (!field.check(it)) return false;
      if (field.isRequired) missing--;
      last = field;
    }
    return missing === 0;
  };
}

const kinds = { text, choice, number, flag, list, map, object };

/**
 * Makes the check whether a value, as it stands, is what a shape describes: the yes or no of `readShape`, without its
 * explanations and repairs. `open` lets unknown fields be at the outermost level, as JSON Feed does.
 */
export const fits = (shape: Shape, open?: boolean): Check => kinds[shape.kind](shape as never, open);
