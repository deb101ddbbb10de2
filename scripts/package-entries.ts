import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A package that is built, and its public entries: name below `dist`, without ending → source file. */
export interface BuiltPackage {
  readonly folder: string;
  readonly entries: Readonly<Record<string, string>>;
}

interface Manifest {
  private?: boolean;
  exports?: Record<string, string | { source?: string; default?: string }>;
  bin?: Record<string, string>;
}

const DIST = /^\.\/dist\/(.+)\.js$/;

function entriesOf(folder: string, { exports = {}, bin = {} }: Manifest): [string, string][] {
  const modules = Object.values(exports).flatMap((entry) =>
    typeof entry === 'object' && entry.source && entry.default ? [[entry.default, entry.source] as const] : [],
  );
  // A command has no place for conditions: its source stands at the same path outside dist.
  const commands = Object.values(bin).map((file) => [file, file.replace(DIST, './$1.ts')] as const);
  return [...modules, ...commands].map(([built, source]) => {
    const name = DIST.exec(built)?.[1];
    if (!name) throw new Error(`${folder}/package.json: "${built}" should be "./dist/….js"`);
    return [name, path.join(folder, source)];
  });
}

/** The packages that are published, with the entries that their package.json names under `exports` and `bin`. */
export function builtPackages(): BuiltPackage[] {
  return globSync('packages/*/package.json')
    .sort()
    .map((file) => ({
      folder: path.dirname(file),
      manifest: JSON.parse(readFileSync(file, 'utf8')) as Manifest,
    }))
    .filter(({ manifest }) => !manifest.private)
    .map(({ folder, manifest }) => ({ folder, entries: Object.fromEntries(entriesOf(folder, manifest)) }));
}
