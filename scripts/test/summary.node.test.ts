import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeBrowsers, summary } from './summary.ts';

const lines = (text: string) => text.split('\n');

test('the last line is the sum, and nothing else', () => {
  const results = [
    { suite: 'node', counts: { passed: 2, failed: 0, skipped: 0 } },
    { suite: 'site', engine: 'Chromium 1', counts: { passed: 30, failed: 1, skipped: 0 } },
  ];
  assert.equal(lines(summary(results)).at(-1), '32 passed, 1 failed');
});

test('skipped tests are named where there are some', () => {
  assert.equal(
    lines(summary([{ suite: 'node', counts: { passed: 2, failed: 0, skipped: 3 } }])).at(-1),
    '2 passed, 0 failed, 3 skipped',
  );
});

test('each suite and engine has a line with its numbers and its note', () => {
  const text = summary([
    { suite: 'site', engine: 'Chromium 1', counts: { passed: 0, failed: 1, skipped: 0 }, note: 'ran no test' },
  ]);
  assert.match(text, /^site +Chromium 1 +0 +1 +0 +ran no test$/m);
});

test('engines left out are named with the reason', () => {
  const text = describeBrowsers({
    found: [],
    leftOut: [{ name: 'webkit', label: 'WebKit', reason: 'there is no screen' }],
  });
  assert.deepEqual(lines(text), ['Engines: none.', 'Left out: WebKit, because there is no screen.']);
});

test('every failed test is named after the table and before the sum, with the first line of its error', () => {
  const failures = [
    { file: 'packages/a.test.ts', test: 'group › one', error: 'expected 1' },
    { test: 'lint', error: 'its output stands above' },
  ];
  const text = summary([
    { suite: 'node', counts: { passed: 3, failed: 0, skipped: 0 }, failures: [] },
    { suite: 'site', engine: 'Chromium 1', counts: { passed: 1, failed: 2, skipped: 0 }, failures },
  ]);
  assert.deepEqual(lines(text).slice(-7), [
    '',
    'FAILED site · Chromium 1 · packages/a.test.ts · group › one',
    '  expected 1',
    'FAILED site · Chromium 1 · lint',
    '  its output stands above',
    '',
    '4 passed, 2 failed',
  ]);
});
