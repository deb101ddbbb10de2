import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from './judge.ts';

const result = (passed: number, failed = 0) => ({ suite: 'site', counts: { passed, failed, skipped: 0 } });

test('a suite that passed stays as it is', () => {
  assert.deepEqual(judge([result(3)], 0), [result(3)]);
});

test('a suite that ran no test is one failure', () => {
  const [judged] = judge([result(0)], 0);
  assert.equal(judged?.counts.failed, 1);
  assert.equal(judged?.note, 'ran no test');
});

test('a runner that ends badly without a failed test is one failure', () => {
  const [judged, other] = judge([result(3), result(2)], 7);
  assert.deepEqual(judged?.counts, { passed: 3, failed: 1, skipped: 0 });
  assert.match(judged?.note ?? '', /exit code 7/);
  assert.equal(other?.counts.failed, 0);
});

test('failed tests are not counted again for the exit code that they bring', () => {
  assert.deepEqual(judge([result(3), result(2, 4)], 1), [result(3), result(2, 4)]);
});
