import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type { ElementDoc } from '../src/api/element-doc.ts';

interface Manifest {
  modules: { declarations?: Partial<ElementDoc>[] }[];
}

const elements = fileURLToPath(new URL('../../packages/elements/', import.meta.url));

/** A custom-elements manifest of the elements' sources; those that have a tag. */
function readDocs(): ElementDoc[] {
  const files = globSync('**/*.ts', { cwd: elements, exclude: ['dist/**', '**/*.test.ts', 'node_modules/**'] });
  const modules = files
    .sort()
    .map((file) => ts.createSourceFile(file, readFileSync(elements + file, 'utf8'), ts.ScriptTarget.Latest, true));
  const { modules: found } = create({ modules, plugins: litPlugin(), context: { dev: false } }) as Manifest;
  return found
    .flatMap(({ declarations = [] }) => declarations)
    .filter((declared): declared is ElementDoc => declared.tagName !== undefined);
}

const name = 'virtual:element-docs';

/** `virtual:element-docs`: what the elements' classes say of themselves, for the page of developers. */
export const elementDocs = () => ({
  name: 'element-docs',
  resolveId: (id: string) => (id === name ? `\0${name}` : undefined),
  load: (id: string) => (id === `\0${name}` ? `export default ${JSON.stringify(readDocs())}` : undefined),
});
