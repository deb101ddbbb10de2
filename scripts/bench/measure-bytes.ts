import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtPackages, type BuiltPackage } from '../package-entries.ts';
import { Refusal } from '../process/refusal.ts';
import { root } from '../process/root.ts';
import { loadedWith } from './loaded-with.ts';
import { weigh, type Weight } from './weight.ts';

const forPages = ['packages/feed', 'packages/elements'].map((folder) => path.normalize(folder));

export interface Measured extends Weight {
  /** As in `budgets.json`. */
  name: string;
}

/** `chunks/details-part-luyzzjxj.js` → `chunks/details-part.js`: the rest of the name changes with the content. */
const withoutHash = (file: string) => file.replace(/-[a-z0-9]{8}(?=\.js$)/, '');

/** The widgets' files by their names without hash. Only what the build lists: others may be left from an earlier one. */
function widgetFiles(cdn: string): Map<string, string[]> {
  const list = path.join(cdn, 'integrity.json');
  if (!existsSync(list))
    throw new Refusal(`${path.relative(root, list)} is missing: there is nothing to weigh before \`npm run build\`.`);
  const files = Object.keys(JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>);
  const named = Map.groupBy(files, withoutHash);
  return new Map([...named].map(([name, group]) => [name, group.map((file) => path.join(cdn, file))]));
}

async function weighWidgets(cdn: string): Promise<Measured[]> {
  const files = widgetFiles(cdn);
  const modules = ['vicinia.js', 'chunks/en.js'].map((name) => files.get(name)![0]!);
  const [italian, english] = [...(await loadedWith(modules)).values()];
  return [
    { name: 'first listing', ...weigh(italian!) },
    { name: 'first listing, in English', ...weigh(new Set([...italian!, ...english!])) },
    ...[...files].map(([name, group]) => ({ name: `cdn/${name}`, ...weigh(group) })),
  ];
}

/** What each public entry of a package brings along from its own package, for those who bundle it; unminified. */
async function weighEntries({ folder, entries }: BuiltPackage): Promise<Measured[]> {
  const modules = Object.keys(entries).map((name) => path.join(root, folder, 'dist', `${name}.js`));
  const missing = modules.find((module) => !existsSync(module));
  if (missing) throw new Refusal(`${path.relative(root, missing)} is missing: run \`npm run build\` first.`);
  const { name } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8')) as { name: string };
  const loaded = await loadedWith(modules);
  return Object.keys(entries).map((entry, index) => ({
    name: `${name}/${entry}.js`,
    ...weigh(loaded.get(modules[index]!)!),
  }));
}

/** Weighs what pages load: what a first listing needs, each of the widgets' files, and the entries of the packages. */
export async function measureBytes(cdn: string): Promise<Measured[]> {
  const measured = await weighWidgets(cdn);
  for (const built of builtPackages())
    if (forPages.includes(built.folder)) measured.push(...(await weighEntries(built)));
  return measured;
}
