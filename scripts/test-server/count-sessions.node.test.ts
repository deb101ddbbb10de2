import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CountedSession, countSessions } from './count-sessions.ts';

const passing = { name: 'a', passed: true, skipped: false };
const failing = { name: 'b', passed: false, skipped: false };
const skipped = { name: 'c', passed: false, skipped: true };

/** A test file in one browser, with tests at the top and in a group within. */
function session(
  passed: boolean,
  top: (typeof passing)[],
  within: (typeof passing)[] = [],
  name = 'Chromium',
): CountedSession {
  return {
    browser: { name },
    passed,
    testResults: { name: '', tests: top, suites: [{ name: 'group', tests: within, suites: [] }] },
  };
}

test('tests count wherever they stand, each in its way', () => {
  const counts = countSessions([session(false, [passing, skipped], [passing, failing])]);
  assert.deepEqual(counts, { Chromium: { passed: 2, failed: 1, skipped: 1 } });
});

test('each browser has its own count over all files', () => {
  const counts = countSessions([
    session(true, [passing]),
    session(true, [passing]),
    session(true, [passing], [], 'Firefox'),
  ]);
  assert.deepEqual(counts.Chromium, { passed: 2, failed: 0, skipped: 0 });
  assert.deepEqual(counts.Firefox, { passed: 1, failed: 0, skipped: 0 });
});

test('a file that could not be loaded is one failure', () => {
  assert.deepEqual(countSessions([{ browser: { name: 'WebKit' }, passed: false }]), {
    WebKit: { passed: 0, failed: 1, skipped: 0 },
  });
});

test('a file that broke off after its tests passed is one failure', () => {
  assert.deepEqual(countSessions([session(false, [passing])]).Chromium, { passed: 1, failed: 1, skipped: 0 });
});
