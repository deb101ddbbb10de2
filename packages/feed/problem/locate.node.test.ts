import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locate } from './locate.ts';
import type { Problem } from './problem.ts';

const address = 'https://vicinia.example/feed.json';
const places: [string, Partial<Problem>, string][] = [
  [
    'a file, its line and the field',
    { file: 'content/initiatives/orto.md', line: 7, path: ['form'] },
    'content/initiatives/orto.md:7 · form',
  ],
  ['a file alone', { file: 'content/initiatives/orto.md' }, 'content/initiatives/orto.md'],
  [
    'entries, counted from one',
    { file: 'orto.md', line: 3, path: ['schedule', 'occurrences', 0, 'end'] },
    'orto.md:3 · schedule › occurrences › 1 › end',
  ],
  [
    'an item by its id',
    { address, item: 'orto', path: ['items', 3, '_vicinia', 'form'] },
    `${address} · orto · _vicinia › form`,
  ],
  ['an item by its place in the list', { address, path: ['items', 3, 'title'] }, `${address} · voce 4 · title`],
  ['a field of the feed itself', { address, path: ['title'] }, `${address} · title`],
  ['an item of a feed in a file', { file: 'feed.json', item: 'orto', path: ['items', 0] }, 'feed.json · orto'],
  ['an item alone', { item: 'orto' }, 'orto'],
  ['nothing', {}, ''],
];

for (const [what, problem, where] of places) {
  test(`names ${what}`, () => {
    assert.equal(locate({ code: 'missing', severity: 'error', path: [], ...problem }), where);
  });
}

test('counts items in English', () => {
  assert.equal(locate({ code: 'missing', severity: 'error', path: ['items', 0, 'title'] }, 'en-GB'), 'item 1 · title');
});
