import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';

/** One date for all files, the earliest that an archive can name: the same files give the same archive. */
const MADE = new Date(1980, 0, 1);

/**
 * The plugin as WordPress installs it: a zip with the folder `vicinia`, in which are the plugin's own files and, under
 * `widgets/`, those of the elements, so that no host has to build or to ask another site for anything.
 */
export function wordpressPlugin(plugin: string, widgets: string): Uint8Array {
  const files = { ...filesIn(plugin, 'vicinia'), ...filesIn(widgets, 'vicinia/widgets') };
  return zipSync(files, { mtime: MADE, level: 9 });
}

function filesIn(folder: string, under: string): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = path.join(folder, name);
    if (statSync(file).isFile()) files[`${under}/${name.split(path.sep).join('/')}`] = readFileSync(file);
  }
  return files;
}
