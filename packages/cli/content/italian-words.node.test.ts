import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initiative, notice, resource, training } from '@vicinia/feed/model.js';
import type { Shape } from '@vicinia/feed/schema.js';
import { italianFields, italianValues } from '@vicinia/feed/words.js';
import { contentFolders } from './content-folders.ts';
import { frontMatter } from './front-matter.ts';
import { italianFor, nearestOfBoth } from './nearest-italian.ts';

/** Every shape inside a shape, itself included. */
function inside(shape: Shape): Shape[] {
  if (shape.kind === 'list' || shape.kind === 'map') return [shape, ...inside(shape.of)];
  return shape.kind === 'object' ? [shape, ...[...shape.byName.values()].flatMap(inside)] : [shape];
}

const values = new Set([
  ...[initiative, training, notice, resource]
    .flatMap(inside)
    .flatMap((shape) => (shape.kind === 'choice' ? shape.values : [])),
  ...contentFolders.map(({ type }) => type),
]);
const fields = new Set(
  Object.values(frontMatter)
    .flatMap(inside)
    .flatMap((shape) => (shape.kind === 'object' ? [...shape.byName.keys()] : [])),
);

test('every value of the closed lists has an Italian word, and nothing else has', () => {
  assert.deepEqual(Object.keys(italianValues).sort(), [...values].sort());
  for (const words of Object.values(italianValues)) assert.ok(words.length > 0);
});

test('every field of the front matter has an Italian word, and nothing else has', () => {
  assert.deepEqual(Object.keys(italianFields).sort(), [...fields].sort());
  for (const words of Object.values(italianFields)) assert.ok(words.length > 0);
});

test('within one list the first Italian word of a value means that value alone', () => {
  const lists = [initiative, training, notice, resource].flatMap(inside).filter((shape) => shape.kind === 'choice');
  for (const { values } of lists)
    for (const value of values) assert.equal(italianFor(italianValues[value]![0]!, values, italianValues), value);
});

test('within one group the first Italian word of a field means that field alone', () => {
  for (const shape of Object.values(frontMatter).flatMap(inside)) {
    if (shape.kind !== 'object') continue;
    const names = [...shape.byName.keys()];
    for (const name of names) assert.equal(italianFor(italianFields[name]![0]!, names, italianFields), name);
  }
});

for (const [found, field] of [
  ['titolo', 'title'],
  ['Titolo', 'title'],
  ['tittolo', 'title'],
  ['areaServita', 'areaServed'],
  ['area_servita', 'areaServed'],
  ['attività', undefined],
] as const) {
  test(`«${found}» ${field === undefined ? 'is no field' : `means ${field}`}`, () => {
    assert.equal(nearestOfBoth(found, [...frontMatter.initiative.byName.keys()], italianFields), field);
  });
}

test('an Italian word goes before an English one that looks like it', () => {
  assert.equal(nearestOfBoth('altezza', ['url', 'alt', 'width', 'height'], italianFields), 'height');
});
