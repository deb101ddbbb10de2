import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../process/root.ts';
import { failuresOfReport } from './playwright-report.ts';

const spec = (title: string, message?: string) => ({
  title,
  ok: message === undefined,
  tests: [{ results: [{ ...(message !== undefined && { error: { message } }) }] }],
});

test('failed tests of a Playwright report are told by file, groups, name and error', () => {
  const file = 'host.spec.ts';
  const report = {
    config: { rootDir: path.join(root, 'site/e2e') },
    stats: { expected: 1, unexpected: 2, flaky: 0, skipped: 0 },
    suites: [
      {
        title: file,
        file,
        specs: [spec('fine'), spec('broken', 'Error: no\nmore')],
        suites: [{ title: 'offline', file, specs: [spec('lost', 'Error: timeout')] }],
      },
    ],
  };
  assert.deepEqual(failuresOfReport(report), [
    { file: 'site/e2e/host.spec.ts', test: 'broken', error: 'Error: no' },
    { file: 'site/e2e/host.spec.ts', test: 'offline › lost', error: 'Error: timeout' },
  ]);
});
