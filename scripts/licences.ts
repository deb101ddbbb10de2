import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'rollup';

const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

function licenceOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const file = globSync('{LICENSE,LICENCE,license,licence}*', { cwd: folder })[0];
  const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : (manifest.license ?? 'no licence stated');
  return `${manifest.name} ${manifest.version}\n\n${text}\n`;
}

/** Writes the licences of the packages that a bundle contains; most ask to be named wherever their code goes. */
export const licences = (fileName: string): Plugin => ({
  name: 'licences',
  generateBundle(_options, bundle) {
    const ids = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? Object.entries(file.modules) : []));
    const used = ids.filter(([, { renderedLength }]) => renderedLength > 0).map(([id]) => id.replaceAll('\\', '/'));
    const folders = new Set(used.flatMap((id) => PACKAGE.exec(id)?.[0] ?? []));
    const source = [...folders]
      .sort()
      .map(licenceOf)
      .join(`\n${'-'.repeat(80)}\n\n`);
    this.emitFile({ type: 'asset', fileName, source });
  },
});
