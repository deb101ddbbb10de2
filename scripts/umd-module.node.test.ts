import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isUmdOnly, umdModule } from './umd-module.ts';

const universal = `(function (root, factory) {
  if (typeof define === 'function' && define.amd) define([], factory);
  else if (typeof module === 'object' && typeof exports !== 'undefined') module.exports = factory();
  else root.Found = factory();
})(this, () => 'found');`;

test('a universal module can be imported, on a page with RequireJS too', async () => {
  const page = globalThis as { define?: unknown };
  page.define = Object.assign(() => assert.fail('RequireJS has swallowed it'), { amd: {} });
  const address = `data:text/javascript,${encodeURIComponent(umdModule(universal))}`;
  const { default: found } = (await import(address)) as { default: string };
  delete page.define;
  assert.equal(found, 'found');
});

test('only those that come in no other way are changed', () => {
  assert.ok(isUmdOnly('/somewhere/node_modules/papaparse/papaparse.js'));
  assert.ok(!isUmdOnly('/somewhere/node_modules/ical.js/dist/ical.js'));
});
