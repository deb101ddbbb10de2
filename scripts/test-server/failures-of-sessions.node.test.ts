import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../process/root.ts';
import { failuresOfSessions } from './failures-of-sessions.ts';

const testFile = path.join(root, 'packages/a.test.ts');
const passing = { name: 'fine', passed: true, skipped: false };
const skipped = { name: 'left out', passed: false, skipped: true };
const failing = { name: 'broken', passed: false, skipped: false, error: { message: 'expected 1\nto be 2' } };
const results = (tests: (typeof passing)[]) => ({
  name: '',
  tests: [],
  suites: [{ name: 'group', tests, suites: [] }],
});

test('failed tests are told by file, groups, name and error', () => {
  const session = { passed: false, testFile, errors: [], testResults: results([passing, skipped, failing]) };
  assert.deepEqual(failuresOfSessions([session]), [
    { file: 'packages/a.test.ts', test: 'group › broken', error: 'expected 1' },
  ]);
});

test('a file that did not get through is told with the error that ended it', () => {
  const session = { passed: false, testFile, errors: [{ message: 'cannot be loaded' }] };
  assert.deepEqual(failuresOfSessions([session]), [
    { file: 'packages/a.test.ts', test: 'the file as a whole', error: 'cannot be loaded' },
  ]);
});

test('what fails beside the tests is told beside them', () => {
  const session = { passed: false, testFile, errors: [{ message: 'a hook' }], testResults: results([failing]) };
  assert.deepEqual(
    failuresOfSessions([session]).map(({ error }) => error),
    ['expected 1', 'a hook'],
  );
});

test('where all passed nothing is told', () => {
  assert.deepEqual(failuresOfSessions([{ passed: true, testFile, errors: [], testResults: results([passing]) }]), []);
});
