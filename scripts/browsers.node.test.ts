import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { findProgram } from './browsers/find-program.ts';
import { findBrowsers, readEngineNames } from './browsers.ts';

/** A folder with programs that do nothing but tell a version. */
function programs(t: TestContext, ...names: string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'vicinia-browsers-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const name of names) {
    writeFileSync(path.join(folder, name), '#!/bin/sh\necho Browser 7.8.9 built here\n');
    chmodSync(path.join(folder, name), 0o755);
  }
  return folder;
}

describe('finding a program', () => {
  test('the order of the names decides, not that of the folders', (t) => {
    const searchPath = [programs(t, 'second'), programs(t, 'first')].join(path.delimiter);
    assert.equal(path.basename(findProgram(['first', 'second'], searchPath) ?? ''), 'first');
  });

  test('a folder and a file that may not be run are no programs', (t) => {
    const folder = programs(t);
    mkdirSync(path.join(folder, 'chromium'));
    writeFileSync(path.join(folder, 'firefox'), '', { mode: 0o644 });
    assert.equal(findProgram(['chromium', 'firefox'], folder), undefined);
  });
});

describe('finding browsers', { skip: process.platform === 'win32' }, () => {
  test('the one named in a variable goes before an installed one', async (t) => {
    const FIREFOX_PATH = path.join(programs(t, 'my-firefox'), 'my-firefox');
    const { found } = await findBrowsers(['firefox'], { PATH: programs(t, 'firefox'), FIREFOX_PATH });
    assert.equal(found[0]?.program, FIREFOX_PATH);
  });

  test('a browser is named with its version', async (t) => {
    const { found } = await findBrowsers(['chromium'], { PATH: programs(t, 'chromium') });
    assert.equal(found[0]?.label, 'Chromium 7.8.9');
  });

  test('a variable that names no program is the reason to leave the browser out', async (t) => {
    const { found, leftOut } = await findBrowsers(['chromium'], {
      PATH: programs(t, 'chromium'),
      CHROME_PATH: '/nowhere/chrome',
    });
    assert.deepEqual(found, []);
    assert.match(leftOut[0]?.reason ?? '', /CHROME_PATH is \/nowhere\/chrome, which is no program/);
  });

  test('what is not there is left out with what to install', async (t) => {
    const { leftOut } = await findBrowsers(['firefox', 'webkit'], { PATH: programs(t) });
    assert.match(leftOut[0]?.reason ?? '', /none on this machine: install it \(Debian: firefox-esr\)/);
    assert.match(leftOut[1]?.reason ?? '', /install it \(Debian: webkit2gtk-driver, xvfb\)/);
  });
});

test('engines are read from a list, spaces or not', () => {
  assert.deepEqual(readEngineNames('webkit, chromium'), ['webkit', 'chromium']);
});

test('an unknown engine is answered with the known ones', () => {
  assert.throws(() => readEngineNames('chromium,safari'), /no engine "safari".*chromium, firefox, webkit/);
});
