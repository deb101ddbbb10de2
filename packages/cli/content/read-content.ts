import { initiative, notice, resource, training, type Item } from '@vicinia/feed/model.js';
import type { Problem } from '@vicinia/feed/problem.js';
import { readShape, startReading } from '@vicinia/feed/read.js';
import { checkDuplicates, checkReferences } from './check-references.ts';
import { contentUrl } from './content-folders.ts';
import { listFiles } from './list-files.ts';
import { page, type ContentPage } from './page.ts';
import { readEntry, type Entry } from './read-entry.ts';

export type ContentItem = Item;

export interface ContentOptions {
  /** The site's address; contents get theirs from it. */
  site: string;
  /** Everything is invented to show what it looks like. */
  example?: boolean;
  /** BCP 47; of contents that do not say. Default: `it`. */
  language?: string;
}

export interface Content {
  items: ContentItem[];
  pages: ContentPage[];
  problems: Problem[];
}

const shapes = { initiative, training, notice, resource };

/** A file's fields and what follows from its name, its folder and the site. */
function complete({ source, fields, body }: Entry, { site, example, language = 'it' }: ContentOptions): object {
  const { folder, id } = source;
  return {
    type: folder.type,
    id,
    url: contentUrl(folder, id, site),
    language,
    ...fields,
    ...(body && { description: body, descriptionFormat: 'markdown' }),
    ...(example && folder.type !== 'page' && { example }),
  };
}

const byPlace = (a: Problem, b: Problem) =>
  a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : (a.file ?? '') < (b.file ?? '') ? -1 : 1;

/**
 * Reads a folder of contents that editors write: Markdown with front matter. A file with any mistake is left out, the
 * others are kept, and all mistakes of all files are reported, in the order of files and lines. Never throws on content.
 */
export async function readContent(folder: string, options: ContentOptions): Promise<Content> {
  const { files, problems: misnamed } = await listFiles(folder);
  const entries: Entry[] = [];
  // One after the other: thousands at once would use up the file handles.
  for (const file of files) entries.push(await readEntry(file, options.site));
  const problems = [
    ...misnamed,
    ...entries.flatMap((entry) => entry.problems),
    ...checkDuplicates(entries),
    ...checkReferences(entries),
  ];
  const bad = new Set(problems.map(({ file }) => file));

  const content: Content = { items: [], pages: [], problems: problems.sort(byPlace) };
  for (const entry of entries) {
    if (bad.has(entry.source.file)) continue;
    const { type } = entry.source.folder;
    const at = startReading(options.site, true);
    const whole = complete(entry, options);
    if (type === 'page') {
      const read = readShape(whole, page, at);
      if (read) content.pages.push(read);
    } else {
      const read = readShape(whole, shapes[type], at);
      if (read) content.items.push(read);
    }
    content.problems.push(...at.problems.map((problem) => entry.place(problem)));
  }
  return content;
}
