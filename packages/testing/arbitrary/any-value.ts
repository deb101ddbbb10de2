import type { Shape } from '@vicinia/feed/schema.js';
import fc, { type Arbitrary } from 'fast-check';
import { valueWith } from './right-value.ts';

/** What `JSON.parse` can give, names that mean something to JavaScript among it. */
const json = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom('', ' ', '0', '1,5', 'javascript:alert(1)', '/orto', '2026-02-30', 'mutual-aid', 'MUTUAL-AID', null),
  fc
    .tuple(
      fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'type', 'url'),
      fc.jsonValue({ maxDepth: 1 }),
    )
    .map(([name, value]): unknown => JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(value)}}`)),
);

/** Values as strangers write them: mostly of a shape, here and there nearly so, or something else altogether. */
export const anyValue = (shape: Shape): Arbitrary<unknown> =>
  fc.oneof(
    { arbitrary: fc.constant(undefined), weight: shape.kind === 'object' ? 0 : 2 },
    { arbitrary: valueWith(shape, anyValue), weight: 12 },
    { arbitrary: valueWith(shape, anyValue).map(loosened), weight: 1 },
    { arbitrary: json, weight: 1 },
  );

/** The same as other systems write it: numbers as text, one value for a list, capitals and space. */
function loosened(value: unknown): unknown {
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'string') return ` ${value.toUpperCase()} `;
  return Array.isArray(value) ? value[0] : [value];
}
