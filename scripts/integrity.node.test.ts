import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { ownCdn } from './bench/options.ts';
import { root } from './process/root.ts';

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));

// Of what was built last, as `budgets.node.test.ts`.
describe('integrity.json', () => {
  const folder = path.join(root, ownCdn);
  const read = (name: string) => readFileSync(path.join(folder, name));
  const hashes = JSON.parse(read('integrity.json').toString()) as Record<string, string>;

  test('has the hash of every program and style sheet, and of no other', () => {
    const files = filesIn(folder).filter((name) => /\.(?:js|css)$/.test(name));
    assert.ok(files.includes('vicinia.js'));
    assert.deepEqual(Object.keys(hashes).toSorted(), files.toSorted());
  });

  // Servers keep files whose names begin with a dot to themselves.
  test('names nothing that is hidden', () => {
    assert.deepEqual(
      Object.keys(hashes).filter((name) => /(?:^|\/)\./.test(name)),
      [],
    );
  });

  for (const [name, hash] of Object.entries(hashes))
    test(`has the hash of ${name.replace(/-\w+(?=\.js$)/, '')} as it is`, () => {
      assert.equal(hash, `sha384-${createHash('sha384').update(read(name)).digest('base64')}`);
    });
});
