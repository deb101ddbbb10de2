import path from 'node:path';
import { build } from 'esbuild';
import { root } from '../process/root.ts';

/** Whose listings are measured: the element, one written by hand, and three with the help of libraries. */
export const contestants = ['vicinia', 'vanilla', 'list-js', 'datatables', 'instantsearch'] as const;
export type ContestantName = (typeof contestants)[number];

/** What they are called where they are told of. */
export const labels: Record<ContestantName, string> = {
  vicinia: '<vicinia-initiatives>',
  vanilla: 'by hand',
  'list-js': 'list.js',
  datatables: 'DataTables',
  instantsearch: 'InstantSearch',
};

/** The code of pages (`bench/pages/`), by its address: as small as the widgets' own is. */
export async function bundlePages(names: readonly string[]): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: names.map((name) => path.join(root, `bench/pages/${name}.ts`)),
    conditions: ['source'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    outdir: root,
  });
  return new Map(outputFiles.map((file) => [`/${path.basename(file.path)}`, file.text]));
}

/** A contestant's page. The listings of others wear the style sheets that the element wears. */
export function pageOf(name: ContestantName, styles: string): string {
  const scripts = name === 'vicinia' ? ['/cdn/vicinia.js', '/vicinia.js'] : [`/${name}.js`];
  return `<!doctype html>
<html lang="it">
  <head>
    <meta charset="utf-8">
    <title>${name}</title>
    <template>${styles}</template>
    ${scripts.map((address) => `<script type="module" src="${address}"></script>`).join('\n    ')}
  </head>
  <body></body>
</html>`;
}
