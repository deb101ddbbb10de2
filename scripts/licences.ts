import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'rollup';
import { bundledPackages, type BundledPackage } from './bundled-packages.ts';

function licenceOf({ folder, name, version, license }: BundledPackage): string {
  const file = globSync('{LICENSE,LICENCE,license,licence}*', { cwd: folder })[0];
  const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : (license ?? 'no licence stated');
  return `${name} ${version}\n\n${text}\n`;
}

/** Writes the licences of the packages that a bundle contains; most ask to be named wherever their code goes. */
export const licences = (fileName: string): Plugin => ({
  name: 'licences',
  generateBundle(_options, bundle) {
    const source = bundledPackages(bundle)
      .map(licenceOf)
      .join(`\n${'-'.repeat(80)}\n\n`);
    this.emitFile({ type: 'asset', fileName, source });
  },
});
