import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failure } from './failure.ts';

test('a failure tells the test’s name after those of its groups', () => {
  assert.equal(failure('a.test.ts', ['', 'group', 'does it']).test, 'group › does it');
});

test('of an error the first line that says something is told, without colours', () => {
  const error = '\n\u001b[31mError: expected 1\u001b[39m\n  at line 3';
  assert.equal(failure('a.test.ts', ['it'], error).error, 'Error: expected 1');
});

test('an error without a message is called one', () => {
  assert.equal(failure('a.test.ts', ['it']).error, 'no reason is given');
});
