import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { explain, locate, type Problem } from '@vicinia/feed/problem.js';
import { spoiltFeeds } from '../testing/spoilt-feeds.data.ts';
import { check } from './check.ts';

const folder = await mkdtemp(join(tmpdir(), 'vicinia-'));
after(() => rm(folder, { recursive: true }));

const line = ({ line, column, cell, severity, code, path }: Problem) =>
  [cell ?? [line, column].filter((it) => it !== undefined).join(':'), severity, code, path.join('.')].join(' ').trim();

for (const [i, { format, file, text, says }] of spoiltFeeds.entries())
  test(`check finds what is wrong in ${file} (${format}), and where`, async () => {
    const target = join(folder, `${i}-${file}`);
    await writeFile(target, text);
    const report = await check(target);
    assert.equal(report.format, format);
    assert.deepEqual(report.problems.map(line), says);
    for (const language of ['it', 'en'])
      for (const problem of report.problems) {
        assert.ok(locate(problem, language).startsWith(target));
        assert.match(explain(problem, language), /^(?!.*(undefined|NaN|\[object)).{12,}\.$/s);
      }
  });
