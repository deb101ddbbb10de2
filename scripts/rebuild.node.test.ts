import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { builtPackages } from './package-entries.ts';
import { root } from './process/root.ts';
import { runProgram } from './process/run-program.ts';
import { tool } from './process/tool.ts';

const copy = mkdtempSync(path.join(tmpdir(), 'vicinia-rebuild-'));
after(() => rmSync(copy, { recursive: true }));

/** The sources in another folder, with other times, and the packages of others from where they are. */
function copySources(): void {
  const made = (file: string) => /(^|\/)(dist|node_modules)$/.test(file.replaceAll('\\', '/'));
  for (const name of ['packages', 'scripts', 'rollup.config.ts', 'package.json', 'tsconfig.base.json', 'tsconfig.json'])
    cpSync(path.join(root, name), path.join(copy, name), { recursive: true, filter: (file) => !made(file) });
  mkdirSync(path.join(copy, 'node_modules/@vicinia'), { recursive: true });
  for (const name of readdirSync(path.join(root, 'node_modules')))
    if (!name.startsWith('.') && name !== '@vicinia')
      symlinkSync(path.join(root, 'node_modules', name), path.join(copy, 'node_modules', name));
  for (const { folder } of builtPackages())
    symlinkSync(path.join(copy, folder), path.join(copy, 'node_modules/@vicinia', path.basename(folder)));
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .sort();

test('whoever builds the packages from the same sources, anywhere, gets the same bytes', async () => {
  copySources();
  const program = [...tool('rollup'), '--config', 'rollup.config.ts'];
  const { code, output } = await runProgram(program, {
    signal: new AbortController().signal,
    cwd: copy,
    output: 'keep',
  });
  assert.equal(code, 0, output);
  for (const { folder } of builtPackages()) {
    const [here, there] = [root, copy].map((base) => path.join(base, folder, 'dist')) as [string, string];
    assert.deepEqual(filesIn(there), filesIn(here));
    const other = filesIn(here).filter(
      (name) => !readFileSync(path.join(here, name)).equals(readFileSync(path.join(there, name))),
    );
    assert.deepEqual(other, [], folder);
  }
});
