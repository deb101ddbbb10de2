import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptOf } from './excerpt.ts';

test('the line is shown with a mark below the column', () => {
  assert.equal(excerptOf('{\n  "a": ]\n}', 2, 8), '  "a": ]\n       ^');
});

test('of a long line what is around the column is shown', () => {
  const [shown, mark] = excerptOf(`[${'1,'.repeat(5000)}]`, 1, 5000).split('\n');
  assert.ok(shown!.length < 80);
  assert.equal(mark!.length, 37);
});

test('tabs count for one, so that the mark stands right', () => {
  assert.equal(excerptOf('\t\t,', 1, 3), '  ,\n  ^');
});

test('the end of a text has a place, too', () => {
  assert.equal(excerptOf('{\n', 2, 1), '\n^');
});
