import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '@vicinia/feed/problem.js';
import { groupProblems } from './group-problems.ts';

const problem = (more: Partial<Problem>): Problem => ({
  code: 'format',
  severity: 'warning',
  path: ['items', 0, 'url'],
  file: 'feed.json',
  ...more,
});
const sizes = (...problems: Problem[]) => groupProblems(problems).map(({ others }) => others.length + 1);

test('the same field of several entries is one group, whatever stands there', () => {
  assert.deepEqual(sizes(problem({ found: 'a' }), problem({ path: ['items', 7, 'url'], found: 'b' })), [2]);
});

for (const [what, more] of [
  ['another field', { path: ['items', 0, 'image'] }],
  ['another mistake', { code: 'missing' }],
  ['something else that is wanted', { expected: 'email' }],
  ['another severity', { severity: 'error' }],
  ['other values that are allowed', { allowed: ['a'] }],
] as const)
  test(`${what} is another group`, () => {
    assert.deepEqual(sizes(problem({}), problem(more)), [1, 1]);
  });

test('what editors write is told line by line', () => {
  const file = 'content/initiatives/orto.md';
  assert.deepEqual(
    sizes(problem({ file, line: 3, path: ['tags', 0] }), problem({ file, line: 3, path: ['tags', 1] })),
    [1, 1],
  );
});
