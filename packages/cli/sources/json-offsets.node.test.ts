import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { jsonOffsets } from './json-offsets.ts';

type Path = (string | number)[];

/** Every place in a value. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    path,
    ...steps.flatMap((step) => pathsIn((value as Record<string | number, unknown>)[step], [...path, step])),
  ];
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce((inner, step) => (inner as Record<string | number, unknown>)[step], value);

/** What begins at an offset, up to where it is whole. */
function valueAt(text: string, offset: number): unknown {
  for (let end = text.length; end > offset; end--)
    try {
      return JSON.parse(text.slice(offset, end));
    } catch {
      // What follows is cut off bit by bit.
    }
  return undefined;
}

test('every place of any JSON is found where it stands', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom(undefined, 1, '\t'), (json, space) => {
      const value: unknown = JSON.parse(json);
      const text = JSON.stringify(value, null, space);
      const paths = pathsIn(value).filter((path) => !path.includes('__proto__'));
      jsonOffsets(text, paths).forEach((found, i) => {
        assert.ok(found.whole);
        assert.deepEqual(valueAt(text, found.value), at(value, paths[i]!));
        const name = paths[i]!.at(-1);
        if (typeof name === 'string') assert.equal(valueAt(text, found.key!), name);
      });
    }),
    { numRuns: 200, seed: 1 },
  );
});

const text = '{ "a": [1, { "b\\"\\\\": "]}" }], "a": { "c": null } }';
for (const [path, expected] of [
  [[], { value: 0, whole: true }],
  [['a'], { key: text.lastIndexOf('"a"'), value: text.lastIndexOf('{'), whole: true }],
  [['a', 'c'], { key: text.indexOf('"c"'), value: text.indexOf('null'), whole: true }],
  [['a', 'd', 'e'], { key: text.lastIndexOf('"a"'), value: text.lastIndexOf('{'), whole: false }],
  [['z'], { value: 0, whole: false }],
  [['a', 'c', 0], { key: text.indexOf('"c"'), value: text.indexOf('null'), whole: false }],
] as const)
  test(`of two fields of one name the last counts, and what is missing is missing from the last step: ${path.join('.')}`, () => {
    assert.deepEqual(jsonOffsets(text, [path]), [expected]);
  });

test('a text of nested brackets, however deep, is walked over', () => {
  const deep = `{"x":${'['.repeat(200_000)}${']'.repeat(200_000)},"y":1}`;
  assert.equal(jsonOffsets(deep, [['y']])[0]!.value, deep.length - 2);
});
