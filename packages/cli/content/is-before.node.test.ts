import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isBefore } from './is-before.ts';

const before: [unknown, unknown][] = [
  ['2026-03-04', '2026-03-05'],
  ['2026-03-05T16:59', '2026-03-05T17:00'],
  ['2026-03-05T17:00+02:00', '2026-03-05T16:30+01:00'],
  ['2026-03-04', '2026-03-05T00:00'],
  ['09:00', '12:30'],
  [6, 12],
];
const notBefore: [unknown, unknown][] = [
  ['2026-03-05', '2026-03-05'],
  // A day ends when it ends, not when it begins.
  ['2026-03-05', '2026-03-05T17:00'],
  ['2026-03-05T17:00:30', '2026-03-05T17:00'],
  ['2026-03-05T17:00+01:00', '2026-03-05T16:30+01:00'],
  // Nobody knows where the one without an offset is meant.
  ['2026-03-05T16:00', '2026-03-05T17:00Z'],
  ['24:00', '09:00'],
  [12, 12],
  ['6', 12],
];

for (const [second, first] of before)
  test(`${String(second)} is before ${String(first)}`, () => assert.equal(isBefore(second, first), true));
for (const [second, first] of notBefore)
  test(`${String(second)} is not before ${String(first)}`, () => assert.equal(isBefore(second, first), false));
