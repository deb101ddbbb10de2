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

/** A picture that lies among the contents. */
export type PictureFile = Pick<ContentFile, 'location' | 'file'>;

const pictureFile = /\.(avif|gif|jpe?g|png|svg|webp)$/i;

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
  const steps = name.replace(/(\.(md|markdown|mdx|txt|ya?ml))+$/i, '').split('/');
  const better = (folder.type === 'page' ? steps : steps.slice(-1)).map(slug);
  const nearest = `${better.join('/')}.md`;
  if (name === nearest) return undefined;
  const mend = better.every((step) => step !== '') && { nearest };
  return error({ code: 'format', expected: 'id', path: ['id'], found: name, file, ...mend });
}

function strayFolder(name: string, file: string): Problem {
  const allowed = contentFolders.map((folder) => folder.name);
  const near = nearest(name, allowed);
  return error({ code: 'choice', path: [], found: name, allowed, file, ...(near !== undefined && { nearest: near }) });
}

export interface FilesFound {
  readonly files: ContentFile[];
  readonly pictures: PictureFile[];
  readonly problems: Problem[];
}

/** Every content below a content folder, whatever its name, and what is wrong with names of files and folders. */
export async function listFiles(root: string): Promise<FilesFound> {
  const files: ContentFile[] = [];
  const pictures: PictureFile[] = [];
  const problems: Problem[] = [];
  const label = basename(resolve(root));
  const unreadable = (more: Partial<Problem>) => error({ code: 'unreadable', path: [], file: label, ...more });
  const folders = await readdir(root).catch(() => undefined);
  if (!folders) return { files, pictures, problems: [unreadable({})] };
  const allowed = contentFolders.map((known) => known.name);
  // Not to walk through whatever folder this is.
  if (!allowed.some((name) => folders.includes(name)))
    return { files, pictures, problems: [unreadable({ found: label, allowed })] };

  const strays = new Set<string>();
  for (const name of (await namesIn(root)).filter((inside) => inside.includes('/'))) {
    if (pictureFile.test(name)) pictures.push({ location: join(root, name), file: `${label}/${name}` });
    if (!textFile.test(name)) continue;
    const [first, ...rest] = name.split('/');
    const folder = contentFolders.find((known) => known.name === first);
    if (!folder) {
      strays.add(first!);
      continue;
    }
    const inside = rest.join('/');
    const file = `${label}/${name}`;
    const problem = checkName(inside, folder, file);
    if (problem) problems.push(problem);
    if (inside.endsWith('.md')) files.push({ location: join(root, name), file, folder, id: inside.slice(0, -3) });
  }
  for (const stray of strays) problems.push(strayFolder(stray, `${label}/${stray}`));
  return { files, pictures, problems };
}
