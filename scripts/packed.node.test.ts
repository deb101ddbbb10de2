import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { builtPackages } from './package-entries.ts';
import { root } from './process/root.ts';

interface Packed {
  filename: string;
  size: number;
  files: { path: string }[];
}

interface Manifest {
  name: string;
  exports: Record<string, string | Record<string, string>>;
}

const folder = mkdtempSync(path.join(tmpdir(), 'vicinia-packed-'));
after(() => rmSync(folder, { recursive: true }));

/** A project that has installed the packages, and nothing of ours but what npm would have sent. */
const project = path.join(folder, 'project');
mkdirSync(path.join(project, 'node_modules/@vicinia'), { recursive: true });
for (const name of readdirSync(path.join(root, 'node_modules')))
  if (!name.startsWith('.') && name !== '@vicinia')
    symlinkSync(path.join(root, 'node_modules', name), path.join(project, 'node_modules', name));
writeFileSync(path.join(project, 'package.json'), '{ "type": "module" }');

/** Runs an ES module in the project, as plain Node does; returns what it prints. */
function run(code: string): string {
  // The tests' own conditions are no visitor's.
  const env = { ...process.env, NODE_OPTIONS: '' };
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: project, env, encoding: 'utf8' });
}

/** What may stand in a package, and what must weigh less than how many bytes. */
const wanted =
  /^(package\.json|README\.md|LICENSE|dist\/.+\.(js|d\.ts|js\.map)|dist\/(cdn\/)?[\w.-]+\.(json|txt)|(dist\/cdn\/)?[\w/-]+\.css|[\w/.-]+\.ts)$/;
const most: Record<string, number> = {
  '@vicinia/feed': 1_200_000,
  '@vicinia/elements': 1_300_000,
  '@vicinia/cli': 220_000,
};

for (const built of builtPackages()) {
  const source = path.join(root, built.folder);
  const manifest = JSON.parse(readFileSync(path.join(source, 'package.json'), 'utf8')) as Manifest;

  describe(`${manifest.name} as npm packs it`, () => {
    const told = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: source,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [packed] = JSON.parse(told) as [Packed];
    const tarball = readFileSync(path.join(folder, packed.filename));
    const files = packed.files.map((file) => file.path);
    execFileSync('tar', ['-xzf', path.join(folder, packed.filename), '-C', folder]);
    cpSync(path.join(folder, 'package'), path.join(project, 'node_modules', manifest.name), { recursive: true });
    rmSync(path.join(folder, 'package'), { recursive: true });

    test('holds what a user needs, and no test', () => {
      assert.deepEqual(
        files.filter((file) => !wanted.test(file) || /\.test\.ts$|(^|\/)testing\//.test(file)),
        [],
      );
      for (const file of ['README.md', 'LICENSE', 'package.json']) assert.ok(files.includes(file), file);
      assert.ok(packed.size < most[manifest.name]!, `${packed.size} bytes`);
    });

    test('has the licence of the whole', () => {
      assert.equal(
        readFileSync(path.join(source, 'LICENSE'), 'utf8'),
        readFileSync(path.join(root, 'LICENSE'), 'utf8'),
      );
    });

    test('has every file that its exports name', () => {
      const targets = Object.values(manifest.exports).flatMap((entry) =>
        typeof entry === 'string' ? entry : Object.values(entry),
      );
      const missing = targets.filter((target) => !target.includes('*') && !files.includes(target.replace(/^\.\//, '')));
      assert.deepEqual(missing, []);
    });

    test('publint finds nothing', async () => {
      const bytes = tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength);
      const { messages, pkg } = await publint({ pack: { tarball: bytes }, strict: true });
      assert.deepEqual(
        messages.map((message) => formatMessage(message, pkg, { color: false })),
        [],
      );
    });

    test('its types are right for whoever imports it, with a bundler or in Node', async () => {
      const result = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)), {
        excludeEntrypoints: [/\.(css|json)$/, /cdn/],
      });
      assert.ok(result.types);
      // They are ES modules: what has no `import` has no way in.
      const problems = result.problems.filter(
        (problem) =>
          problem.kind !== 'CJSResolvesToESM' &&
          !('resolutionKind' in problem && problem.resolutionKind === 'node10') &&
          !('resolutionOption' in problem && problem.resolutionOption === 'node10'),
      );
      assert.deepEqual(problems, []);
    });
  });
}

describe('in a project of somebody’s own', () => {
  test('a class defines nothing, its `define` does, and twice is harmless', () => {
    const printed = run(`
      import '@lit-labs/ssr-dom-shim';
      globalThis.customElements ??= (await import('@lit-labs/ssr-dom-shim')).customElements;
      const { ViciniaInitiatives } = await import('@vicinia/elements/initiatives.js');
      console.log(typeof ViciniaInitiatives, customElements.get('vicinia-initiatives'));
      await import('@vicinia/elements/initiatives/define.js');
      await import('@vicinia/elements/vicinia.js');
      console.log(customElements.get('vicinia-initiatives') === ViciniaInitiatives);`);
    assert.equal(printed, 'function undefined\ntrue\n');
  });

  test('every module of the packages can be imported', () => {
    for (const name of ['feed', 'elements', 'cli']) {
      const { exports } = JSON.parse(
        readFileSync(path.join(project, `node_modules/@vicinia/${name}/package.json`), 'utf8'),
      ) as Manifest;
      const modules = Object.keys(exports).filter((key) => key.endsWith('.js') && !key.includes('*'));
      const imports = modules.map((key) => `await import('@vicinia/${name}${key.slice(1)}');`);
      assert.equal(run(`${imports.join('\n')} console.log('all');`), 'all\n');
    }
  });

  test('`vicinia` runs', () => {
    const program = path.join(project, 'node_modules/@vicinia/cli/dist/vicinia.js');
    writeFileSync(
      path.join(project, 'feed.json'),
      '{"version":"https://jsonfeed.org/version/1.1","title":"Prova","items":[]}',
    );
    const env = { ...process.env, NODE_OPTIONS: '' };
    const told = execFileSync(process.execPath, [program, 'check', 'feed.json', '--format', 'json'], {
      cwd: project,
      env,
      encoding: 'utf8',
    });
    assert.equal((JSON.parse(told) as { targets: unknown[] }).targets.length, 1);
  });

  test('what a source map names is in it', () => {
    const dist = path.join(project, 'node_modules/@vicinia/feed/dist');
    const maps = readdirSync(dist).filter((name) => name.endsWith('.js.map'));
    assert.ok(maps.length > 5);
    for (const name of maps) {
      const { sources } = JSON.parse(readFileSync(path.join(dist, name), 'utf8')) as { sources: string[] };
      for (const file of sources) assert.ok(existsSync(path.join(dist, file)), file);
    }
  });
});
