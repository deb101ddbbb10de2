import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { ownCdn } from './bench/options.ts';
import { builtPackages } from './package-entries.ts';
import { root } from './process/root.ts';

interface Bom {
  components: { name: string; group?: string; version: string; licenses: [{ expression: string }] }[];
}

// Of copyleft only that which ends at the file (MPL).
const allowed = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  '(MPL-2.0 OR Apache-2.0)',
]);

// Of what was built last, as `budgets.node.test.ts`.
describe('the list of what is in the widgets (sbom.cdx.json)', () => {
  const text = readFileSync(path.join(root, ownCdn, 'sbom.cdx.json'), 'utf8');
  const { components } = JSON.parse(text) as Bom;
  const names = components.map(({ group, name }) => (group ? `${group}/${name}` : name));

  test('is CycloneDX 1.6', async () => {
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
    assert.equal(await validator.validate(text), null);
  });

  test('names what LICENSES.txt has the licence of', () => {
    const licences = readFileSync(path.join(root, ownCdn, 'LICENSES.txt'), 'utf8');
    for (const { version, ...component } of components)
      assert.ok(licences.includes(`${component.group ? `${component.group}/` : ''}${component.name} ${version}\n`));
    assert.equal(licences.split(`\n${'-'.repeat(80)}\n`).length, components.length);
  });

  test('has nothing under a licence that binds whoever embeds it', () => {
    assert.deepEqual(
      components.filter(({ licenses: [{ expression }] }) => !allowed.has(expression)),
      [],
    );
  });

  test('holds what the packages depend on, and what that brings along', () => {
    assert.ok(names.includes('lit-html'));
    assert.ok(names.length <= 24, names.join(', '));
  });
});

test('the packages depend on a handful of others when they run', () => {
  const own = builtPackages().map(
    ({ folder }) =>
      JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8')) as { dependencies?: object },
  );
  const names = new Set(
    own.flatMap(({ dependencies = {} }) => Object.keys(dependencies)).filter((name) => !name.startsWith('@vicinia/')),
  );
  assert.deepEqual([...names].sort(), [
    'dompurify',
    'fast-xml-parser',
    'ical.js',
    'leaflet',
    'lit',
    'marked',
    'papaparse',
    'supercluster',
    'uqr',
    'yaml',
  ]);
});
