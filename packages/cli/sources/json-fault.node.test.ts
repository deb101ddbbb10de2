import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { jsonFault } from './json-fault.ts';

const faults: [text: string, offset: number, fault: string, found: string][] = [
  ['', 0, 'end', ''],
  ['{"a": 1', 7, 'end', ''],
  ['["a', 3, 'end', '"a'],
  ['{"a": [1, 2,]}', 11, 'extra-comma', ','],
  ['{"a": 1,}', 7, 'extra-comma', ','],
  ['[1,,2]', 3, 'extra-comma', ','],
  ['{,}', 1, 'extra-comma', ','],
  ['[1 2]', 3, 'comma', '2'],
  ['{"a": "say "hi" to"}', 12, 'comma', 'hi'],
  ['{"a" 1}', 5, 'colon', '1'],
  ['{"a"}', 4, 'colon', '}'],
  ["{'a': 1}", 1, 'name', "'a'"],
  ['{a: 1}', 1, 'name', 'a'],
  ['{"a": }', 6, 'value', '}'],
  ['[None]', 1, 'value', 'None'],
  ["['a']", 1, 'value', "'a'"],
  ['[nullo]', 1, 'value', 'nullo'],
  ['[01]', 1, 'number', '01'],
  ['[1.]', 1, 'number', '1.'],
  ['["a\nb"]', 1, 'string', '"a'],
  ['["\\x"]', 2, 'escape', '\\x'],
  ['["a\tb"]', 3, 'escape', '\t'],
  ['[1}', 2, 'bracket', '}'],
  [']', 0, 'bracket', ']'],
  ['[] []', 3, 'more', '['],
  ['[1] // fine', 4, 'comment', '//'],
];
for (const [text, offset, fault, found] of faults)
  test(`${JSON.stringify(text)} has the fault “${fault}” at ${offset}`, () => {
    assert.deepEqual(jsonFault(text), { offset, fault, found });
  });

test('a text has a fault where, and only where, JSON.parse refuses it', () => {
  const mutilated = fc
    .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.nat(4), fc.string({ maxLength: 3 }))
    .map(([json, at, gone, put]) => json.slice(0, at % json.length) + put + json.slice((at % json.length) + gone));
  fc.assert(
    fc.property(fc.oneof(fc.json(), mutilated), (text) => {
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      assert.equal(jsonFault(text) === undefined, isJson);
    }),
    { numRuns: 500, seed: 1 },
  );
});
