import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, test } from 'node:test';
import { brokenBytes, idleBudgets, readBudgets } from './bench/budgets.ts';
import { ownCdn } from './bench/options.ts';
import { weighEntries } from './bench/weigh-entries.ts';
import { weighWidgets } from './bench/weigh-widgets.ts';
import { root } from './process/root.ts';

// Of what was built last: nothing is built here, and without a build this fails and says so.
describe('the files that pages load', () => {
  const budgets = readBudgets();
  const measuring = Promise.all([weighWidgets(path.join(root, ownCdn)), weighEntries()]).then((lists) => lists.flat());
  // Each test below hears of it.
  measuring.catch(() => undefined);

  test('weigh no more than their budgets', async () => {
    const measured = await measuring;
    const broken = measured.map(({ name, brotli }) => brokenBytes(name, brotli, budgets));
    assert.deepEqual(
      broken.filter((sentence) => sentence !== undefined),
      [],
    );
  });

  test('are there for every budget', async () => {
    const names = (await measuring).map(({ name }) => name);
    assert.deepEqual(idleBudgets(names, budgets), []);
  });
});
