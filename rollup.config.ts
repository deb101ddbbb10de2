import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';
import type { LogHandlerWithDefault, Plugin, RollupOptions } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';
import { cssModules } from './scripts/css-module.ts';
import { licences } from './scripts/licences.ts';
import { manifest } from './scripts/manifest/plugin.ts';
import { minified } from './scripts/minified.ts';
import { builtPackages, type BuiltPackage } from './scripts/package-entries.ts';
import { sbom } from './scripts/sbom.ts';
import { isUmdOnly, umdModule } from './scripts/umd-module.ts';

const typescript = () => esbuild({ target: 'es2022' });

/** What is not the package's own is left to whoever installs it, the other workspace packages included. */
const external = (id: string) => !/^[./\0]/.test(id) && !path.isAbsolute(id);

/** A build that warns has failed; but other people's packages may be as they are, and a command has no types. */
const onLog: LogHandlerWithDefault = (level, log, handler) => {
  if (log.code === 'CIRCULAR_DEPENDENCY' && log.ids?.every((id) => id.includes('node_modules'))) return;
  if (log.code === 'EMPTY_BUNDLE') return;
  handler(level === 'warn' ? 'error' : level, log);
};

const emptied = (folder: string): Plugin => ({
  name: 'emptied',
  buildStart() {
    rmSync(folder, { recursive: true, force: true });
  },
});

/** Minifies html`` and css``, but never removes white space altogether: `<b>a</b> <b>b</b>` must not become "ab". */
const literals = (): Plugin => ({
  name: 'literals',
  async transform(code, id) {
    if (!id.endsWith('.ts') || !/\b(html|svg|css)`/.test(code)) return null;
    const html = { conservativeCollapse: true, removeEmptyAttributes: false, minifyJS: false };
    const result = await minifyHTMLLiterals(code, { fileName: id, html, cssTags: ['css'] });
    return result && { code: result.code, map: { mappings: '' } };
  },
});

/** What cannot be imported as it is. */
const umd = (): Plugin => ({
  name: 'umd',
  transform: (code, id) => (isUmdOnly(id) ? { code: umdModule(code), map: { mappings: '' } } : null),
});

/** The themes that a page may link, beside the widgets. */
const themes = (folder: string): Plugin => ({
  name: 'themes',
  async generateBundle() {
    for (const name of readdirSync(folder).filter((file) => file !== 'base.css')) {
      const source = readFileSync(path.join(folder, name), 'utf8');
      const { code } = await transform(source, { loader: 'css', minify: true });
      this.emitFile({ type: 'asset', fileName: `themes/${name}`, source: code });
    }
  },
});

/** Writes beside the files what a page may put into `integrity="…"`. */
const integrity = (fileName: string): Plugin => ({
  name: 'integrity',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const hash = (content: string) => 'sha384-' + createHash('sha384').update(content).digest('base64');
      const hashes = Object.values(bundle)
        .filter(({ fileName: name }) => /\.(js|css)$/.test(name))
        .map((file) => [file.fileName, hash(file.type === 'chunk' ? file.code : String(file.source))])
        .sort();
      this.emitFile({ type: 'asset', fileName, source: JSON.stringify(Object.fromEntries(hashes), null, 2) + '\n' });
    },
  },
});

const modules = ({ folder, entries }: BuiltPackage): RollupOptions => ({
  input: entries,
  external,
  onLog,
  preserveEntrySignatures: 'strict',
  plugins: [
    emptied(`${folder}/dist`),
    cssModules(),
    typescript(),
    ...(folder.endsWith('elements') ? [manifest(folder)] : []),
  ],
  output: {
    dir: `${folder}/dist`,
    format: 'es',
    chunkFileNames: 'chunks/[name].js',
    hoistTransitiveImports: false,
    sourcemap: true,
  },
});

const types = ({ folder, entries }: BuiltPackage): RollupOptions => ({
  input: entries,
  external,
  onLog,
  // Files are read in no fixed order; the members of a union should not follow it.
  plugins: [dts({ tsconfig: `${folder}/tsconfig.json`, compilerOptions: { stableTypeOrdering: true } })],
  output: {
    dir: `${folder}/dist`,
    format: 'es',
    entryFileNames: '[name].d.ts',
    chunkFileNames: 'chunks/[name].d.ts',
    hoistTransitiveImports: false,
  },
});

/** The folder of the module that defines an element. Chunks that others take from have no façade that would tell. */
const definedIn = (modules: readonly string[]): string =>
  path.basename(path.dirname(modules.find((id) => path.parse(id).name === 'define')!));

/** Everything in one file, and what a first listing does not need in chunks beside it. */
const cdn: RollupOptions = {
  // Nothing here has getters that do something; without this, shapes that nobody reads stay because they spread others.
  treeshake: { propertyReadSideEffects: false },
  input: { vicinia: 'packages/elements/vicinia.ts' },
  onLog,
  // One file and no façade before it: chunks may take what they need from the entry itself.
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    cssModules({ minify: true, native: true }),
    literals(),
    typescript(),
    umd(),
    nodeResolve({ exportConditions: ['source', 'browser', 'production'] }),
    commonjs(),
    minified(),
    licences('LICENSES.txt'),
    sbom('sbom.cdx.json', 'packages/elements'),
    themes('packages/elements/themes'),
    integrity('integrity.json'),
  ],
  output: {
    dir: 'packages/elements/dist/cdn',
    format: 'es',
    // What defines an element is named after it.
    chunkFileNames: ({ name, moduleIds }) => `chunks/${name === 'define' ? definedIn(moduleIds) : '[name]'}-[hash].js`,
    banner: ({ isEntry }) => (isEntry ? '/*! Vicinia, BSD-3-Clause. Also inside: LICENSES.txt */' : ''),
    // Some hosts do not tell upper from lower case in file names.
    hashCharacters: 'base36',
  },
};

export default [...builtPackages().flatMap((built) => [modules(built), types(built)]), cdn];
