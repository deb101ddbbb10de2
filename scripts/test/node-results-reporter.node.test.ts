import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import type { Results } from './results.ts';

const reporter = `--test-reporter=${import.meta.resolve('./node-results-reporter.ts')}`;

test('tests that failed in Node’s runner are counted and told, once each', (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'vicinia-results-'));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(
    path.join(folder, 'tests.mjs'),
    `import { describe, test } from 'node:test';
    test('fine', () => {});
    describe('group', () => {
      test('fine too', () => {});
      test('broken', () => { throw new Error('first line\\nsecond line'); });
    });
    test.todo('later', () => { throw new Error('not yet'); });`,
  );
  writeFileSync(path.join(folder, 'unreadable.mjs'), 'import "./nowhere.mjs";');
  const files = ['tests.mjs', 'unreadable.mjs'].map((name) => path.join(folder, name));
  // Within a test of Node's runner, another run says nothing unless it takes itself for the first.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const { stdout } = spawnSync(process.execPath, ['--test', reporter, ...files], { encoding: 'utf8', env });
  const { counts, failures } = JSON.parse(stdout) as Results;
  assert.deepEqual(counts, { passed: 2, failed: 2, skipped: 1 });
  assert.deepEqual(
    failures.map(({ file, ...rest }) => ({ file: path.basename(file ?? ''), ...rest })),
    [
      { file: 'tests.mjs', test: 'group › broken', error: 'first line' },
      { file: 'unreadable.mjs', test: files[1], error: 'test failed' },
    ],
  );
});
