import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtPackages, type BuiltPackage } from '../package-entries.ts';
import { Refusal } from '../process/refusal.ts';
import { root } from '../process/root.ts';
import { loadedWith } from './loaded-with.ts';
import type { Measured } from './measured.ts';
import { weigh } from './weigh.ts';

/** A command's weight concerns nobody. */
const forPages = ['@vicinia/feed', '@vicinia/elements'];

const nameOf = ({ folder }: BuiltPackage) =>
  (JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8')) as { name: string }).name;

async function weighPackage(built: BuiltPackage): Promise<Measured[]> {
  const names = Object.keys(built.entries);
  const modules = names.map((name) => path.join(root, built.folder, 'dist', `${name}.js`));
  const missing = modules.find((module) => !existsSync(module));
  if (missing)
    throw new Refusal(
      `${path.relative(root, missing)} is missing: there is nothing to weigh before \`npm run build\`.`,
    );
  const loaded = await loadedWith(modules);
  return modules.map((module, index) => ({
    name: `${nameOf(built)}/${names[index]}.js`,
    ...weigh(loaded.get(module)!),
  }));
}

/** The public entries of the packages, each with what it brings along from its own package; unminified, as published. */
export async function weighEntries(): Promise<Measured[]> {
  const built = builtPackages().filter((one) => forPages.includes(nameOf(one)));
  return (await Promise.all(built.map(weighPackage))).flat();
}
