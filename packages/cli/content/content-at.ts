import { stat } from 'node:fs/promises';
import { basename, dirname, relative, resolve } from 'node:path';
import { contentFolders } from './content-folders.ts';
import { readContent, type Content, type ContentOptions } from './read-content.ts';

const notContent = (file: string): Content => ({
  items: [],
  pages: [],
  hidden: new Map(),
  problems: [{ code: 'unreadable', severity: 'error', path: [], file }],
});

/** One file of a content folder; the others are read as well, since it may refer to them. */
async function readOne(target: string, options: ContentOptions): Promise<Content> {
  let folder = dirname(resolve(target));
  while (!contentFolders.some(({ name }) => name === basename(folder))) {
    if (dirname(folder) === folder) return notContent(target);
    folder = dirname(folder);
  }
  const root = dirname(folder);
  const { items, pages, hidden, problems } = await readContent(root, options);
  const name = (from: string) => relative(from, resolve(target)).replaceAll('\\', '/');
  const { type } = contentFolders.find((known) => known.name === basename(folder))!;
  const id = name(folder).slice(0, -'.md'.length);
  return {
    items: items.filter((item) => item.type === type && item.id === id),
    hidden,
    pages: type === 'page' ? pages.filter((page) => page.id === id) : [],
    problems: problems.filter(({ file }) => file === `${basename(root)}/${name(root)}`),
  };
}

/** What editors have written in a folder, or in one Markdown file; undefined of what is something else. */
export async function contentAt(target: string, options: ContentOptions): Promise<Content | undefined> {
  const stats = await stat(target).catch(() => undefined);
  if (stats?.isDirectory()) return readContent(target, options);
  return stats && target.endsWith('.md') ? readOne(target, options) : undefined;
}
