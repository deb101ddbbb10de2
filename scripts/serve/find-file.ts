import { stat } from 'node:fs/promises';
import path from 'node:path';

/** What stands behind a path: a file, a folder asked for without its closing slash, or nothing that may be seen. */
export type Found = { kind: 'file'; file: string } | { kind: 'folder' } | { kind: 'nothing' };

/** Files that configure the host and are not part of the site. */
const configuration = new Set(['_headers', '_redirects']);

/** Address prefix (`/bootstrap-italia/`) → folder. The longest prefix that fits decides. */
export type Mounts = Record<string, string>;

/** Finds the file of a decoded URL path; a folder means its index.html. Never leaves the folder of its mount. */
export async function findFile(urlPath: string, mounts: Mounts): Promise<Found> {
  const prefix = Object.keys(mounts)
    .filter((candidate) => urlPath.startsWith(candidate))
    .sort((a, b) => b.length - a.length)[0];
  if (prefix === undefined) return { kind: 'nothing' };
  const folder = path.resolve(mounts[prefix]!);
  const file = path.join(folder, urlPath.slice(prefix.length));
  if (file !== folder && !file.startsWith(folder + path.sep)) return { kind: 'nothing' };
  if (configuration.has(path.basename(file))) return { kind: 'nothing' };
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) {
    if (!urlPath.endsWith('/')) return { kind: 'folder' };
    const index = path.join(file, 'index.html');
    return (await isFile(index)) ? { kind: 'file', file: index } : { kind: 'nothing' };
  }
  // path.join keeps the closing slash, and so stat fails for `/page.html/`.
  return found?.isFile() ? { kind: 'file', file } : { kind: 'nothing' };
}

export async function isFile(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ?? false;
}
