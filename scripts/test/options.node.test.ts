import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTestOptions } from './options.ts';

test('without arguments everything runs, and a missing engine is no failure', () => {
  const options = readTestOptions([]);
  assert.deepEqual(options.only, ['node', 'feed-and-elements', 'site', 'check']);
  assert.equal(options.enginesRequired, false);
  assert.equal(options.build, true);
});

test('suites, engines and parts of paths narrow the run', () => {
  const options = readTestOptions([
    '--only',
    'site',
    '--only',
    'node',
    '--engines',
    'webkit',
    '--no-build',
    'read/date',
  ]);
  assert.deepEqual(options.only, ['site', 'node']);
  assert.deepEqual(options.engines, ['webkit']);
  assert.equal(options.enginesRequired, true);
  assert.equal(options.build, false);
  assert.deepEqual(options.words, ['read/date']);
});

test('with coverage Chromium runs alone, unless engines are named', () => {
  assert.deepEqual(readTestOptions([], true).engines, ['chromium']);
  assert.deepEqual(readTestOptions(['--engines', 'firefox'], true).engines, ['firefox']);
});

test('an unknown suite is answered with the known ones', () => {
  assert.throws(() => readTestOptions(['--only', 'elements']), /no suite "elements".*feed-and-elements/);
});

test('an unknown option is answered with the usage', () => {
  assert.throws(() => readTestOptions(['--fast']), { name: 'Refusal', message: /Usage: npm test -- / });
});
