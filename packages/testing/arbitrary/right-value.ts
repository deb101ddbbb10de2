import type { Format, ObjectShape, Shape } from '@vicinia/feed/schema.js';
import fc, { type Arbitrary } from 'fast-check';

const two = (min: number, max: number) => fc.integer({ min, max }).map((n) => String(n).padStart(2, '0'));
// Of years in which clocks went by whole minutes, as RFC 3339 wants them.
const day = fc
  .tuple(fc.integer({ min: 1970, max: 2099 }), fc.integer({ min: 0, max: 365 }))
  .map(([year, days]) => new Date(Date.UTC(year, 0, 1 + days)).toISOString().slice(0, 10));
const time = fc.tuple(two(0, 23), two(0, 59)).map((parts) => parts.join(':'));
const offset = fc.oneof(
  fc.constant('Z'),
  fc.tuple(fc.constantFrom('+', '-'), two(0, 14), two(0, 59)).map(([sign, h, m]) => `${sign}${h}:${m}`),
);
const seconds = fc.oneof(
  two(0, 59),
  fc.tuple(two(0, 59), fc.nat(999_999)).map((parts) => parts.join('.')),
);
const host = fc.constantFrom('comune.example', 'www.rete.example:8443', '127.0.0.1');

/** Texts of each format. */
const formatted: Record<Format, Arbitrary<string>> = {
  day,
  time,
  moment: fc.oneof(
    day,
    fc.tuple(day, time).map((parts) => parts.join('T')),
    fc.tuple(day, time, seconds, offset).map(([d, t, s, o]) => `${d}T${t}:${s}${o}`),
  ),
  email: fc.tuple(fc.stringMatching(/^[a-z.+]{1,9}$/), host).map(([name]) => `${name}@comune.example`),
  language: fc.constantFrom('it', 'en', 'pt-BR', 'zh-Hant-TW', 'lij', 'AR'),
  phone: fc.stringMatching(/^\+?\d{3}[\d ().\-/]{0,9}\d$/),
  rule: fc.constantFrom('FREQ=WEEKLY', 'INTERVAL=2;FREQ=MONTHLY;BYDAY=-1FR', 'FREQ=DAILY;COUNT=3'),
  url: fc
    .tuple(fc.constantFrom('https', 'http'), host, fc.stringMatching(/^(\/[a-z0-9._~-]{0,5}){0,3}(\?[a-z]=\d)?$/))
    .map(([scheme, at, path]) => `${scheme}://${at}${path}`),
  zone: fc.constantFrom('Europe/Rome', 'UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia'),
};

const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((text) => text.trim() === text && text !== '');

const objectOf = ({ fields, required }: ObjectShape, part: (shape: Shape) => Arbitrary<unknown>) =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, part(field)])), {
    requiredKeys: [...required],
    noNullPrototype: true,
  });

/** Values of a shape, with `part` for what is within them. */
export function valueWith(shape: Shape, part: (shape: Shape) => Arbitrary<unknown>): Arbitrary<unknown> {
  switch (shape.kind) {
    case 'text':
      return shape.format ? formatted[shape.format] : word;
    case 'choice':
      return fc.constantFrom(...shape.values);
    case 'flag':
      return fc.boolean();
    case 'number': {
      const min = Math.max(shape.min, -1e6);
      const max = Math.min(shape.max, 1e6);
      return shape.whole ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
    }
    case 'list':
      return fc.array(part(shape.of), { minLength: 1, maxLength: 3 });
    case 'map':
      return fc.dictionary(formatted.language, part(shape.of), { minKeys: 1, maxKeys: 2, noNullPrototype: true });
    case 'object':
      return objectOf(shape, part);
  }
}

/** Values that a shape accepts strictly. */
export const rightValue = (shape: Shape): Arbitrary<unknown> => valueWith(shape, rightValue);
