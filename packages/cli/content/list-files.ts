import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { type Problem, nearest } from '@vicinia/feed/problem.js';
import { contentFolders, type ContentFolder } from './content-folders.ts';
import { slug } from './slug.ts';

export interface ContentFile {
  /** Where to read it. */
  readonly location: string;
  /** What to call it: relative to the content folder's parent, with `/`. */
  readonly file: string;
  readonly folder: ContentFolder;
  readonly id: string;
}

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** What looks like a content whose name ends in the wrong way; pictures and the like may lie about. */
const textFile = /\.(md|markdown|mdx|txt|ya?ml)$/i;

const error = (problem: Omit<Problem, 'severity'>): Problem => ({ severity: 'error', ...problem });

/** Names of the files below a folder, with `/`, in order; hidden ones left out. */
async function namesIn(location: string): Promise<string[]> {
  const entries = await readdir(location, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const names: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    if (!entry.isDirectory()) names.push(entry.name);
    else for (const name of await namesIn(join(location, entry.name))) names.push(`${entry.name}/${name}`);
  }
  return names;
}

/** Only pages may stand in folders of their own. */
function checkName(name: string, folder: ContentFolder, file: string): Problem | undefined {
  const steps = name.replace(/\.md$/, '').split('/');
  if (
    name.endsWith('.md') &&
    steps.every((step) => idPattern.test(step)) &&
    (folder.type === 'page' || steps.length === 1)
  )
    return undefined;
  const better = slug(basename(name).replace(/(\.(md|markdown|mdx|txt|ya?ml))+$/i, ''));
  const mend = better && { nearest: `${better}.md` };
  return error({ code: 'format', expected: 'id', path: ['id'], found: basename(name), file, ...mend });
}

async function strayFolder(name: string, location: string, file: string): Promise<Problem | undefined> {
  if (!(await namesIn(location)).some((inside) => textFile.test(inside))) return undefined;
  const allowed = contentFolders.map((folder) => folder.name);
  const near = nearest(name, allowed);
  return error({ code: 'choice', path: [], found: name, allowed, file, ...(near !== undefined && { nearest: near }) });
}

/** Every content below a content folder, whatever its name, and what is wrong with names of files and folders. */
export async function listFiles(root: string): Promise<{ files: ContentFile[]; problems: Problem[] }> {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  const label = basename(resolve(root));
  const entries = await readdir(root, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return { files, problems: [error({ code: 'unreadable', path: [], file: label })] };
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
  if (!contentFolders.some(({ name }) => folders.includes(name))) {
    const allowed = contentFolders.map(({ name }) => name);
    problems.push(error({ code: 'unreadable', path: [], file: label, found: label, allowed }));
  }
  for (const name of folders) {
    const folder = contentFolders.find((known) => known.name === name);
    if (!folder) {
      const stray = await strayFolder(name, join(root, name), `${label}/${name}`);
      if (stray) problems.push(stray);
      continue;
    }
    for (const inside of await namesIn(join(root, name))) {
      if (!textFile.test(inside)) continue;
      const file = `${label}/${name}/${inside}`;
      const problem = checkName(inside, folder, file);
      if (problem) problems.push(problem);
      if (inside.endsWith('.md'))
        files.push({ location: join(root, name, inside), file, folder, id: inside.slice(0, -3) });
    }
  }
  return { files, problems };
}
