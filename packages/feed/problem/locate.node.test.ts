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
  [
    'a place in a feed, by line and column',
    { file: 'feed.json', line: 12, column: 9, item: 'orto', path: ['items', 0, 'url'] },
    'feed.json:12:9 · orto · url',
  ],
  [
    'a place in a feed at an address, where a colon would belong to it',
    { address, line: 12, column: 9, path: ['items', 0, 'url'] },
    `${address} · riga 12:9 · voce 1 · url`,
  ],
  ['a line of a calendar', { file: 'a.ics', line: 7, item: 'Orto', path: ['DTSTART'] }, 'a.ics:7 · Orto · DTSTART'],
  [
    'a cell of a table, as spreadsheets do',
    { file: 'a.csv', line: 9, column: 2, cell: 'B3', item: 'Orto', path: [2, 'Data'] },
    'a.csv:9 · B3 «Data» · Orto',
  ],
  ['a row of a table', { file: 'a.csv', line: 9, cell: '3', path: [2] }, 'a.csv:9 · 3'],
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

test('quotes in English', () => {
  const cell: Problem = { code: 'type', severity: 'warning', path: [2, 'Date'], file: 'a.csv', line: 3, cell: 'B3' };
  assert.equal(locate(cell, 'en'), 'a.csv:3 · B3 “Date”');
});

test('counts items in English', () => {
  assert.equal(locate({ code: 'missing', severity: 'error', path: ['items', 0, 'title'] }, 'en-GB'), 'item 1 · title');
});
