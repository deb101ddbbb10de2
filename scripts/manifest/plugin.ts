import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'rollup';
import { elementsOf, readManifest } from './custom-elements.ts';
import { vscodeCss, vscodeHtml, webTypes } from './editor-data.ts';

/** Writes beside a package's modules what its elements take and say: for programs, and for editors. */
export const manifest = (folder: string): Plugin => ({
  name: 'manifest',
  generateBundle() {
    const { name, version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<
      'name' | 'version',
      string
    >;
    const document = readManifest();
    const elements = elementsOf(document);
    const files = {
      'custom-elements.json': document,
      'vscode.html-custom-data.json': vscodeHtml(elements),
      'vscode.css-custom-data.json': vscodeCss(elements),
      'web-types.json': webTypes(elements, name, version),
    };
    for (const [fileName, content] of Object.entries(files))
      this.emitFile({ type: 'asset', fileName, source: JSON.stringify(content, null, 2) + '\n' });
  },
});
