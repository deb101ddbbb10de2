import { initiative, notice, resource, training, type Item } from '@vicinia/feed/model.js';
import type { Problem } from '@vicinia/feed/problem.js';
import { defaultTimeZone, readShape, startReading } from '@vicinia/feed/read.js';
import { momentOf } from '@vicinia/feed/schedule.js';
import { advise } from './advise.ts';
import { checkTogether } from './check-together.ts';
import { completeEntry } from './complete-entry.ts';
import { hiddenUntil } from './hidden-until.ts';
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
  /** Drafts, and what is not to be published yet, are read as well: for whoever writes them. */
  withHidden?: boolean;
  /** What would make contents better is told as well, in notes. */
  withAdvice?: boolean;
  /** When this is, in milliseconds. */
  now?: number;
}

export interface Content {
  items: ContentItem[];
  pages: ContentPage[];
  /** Of these, by id, what is not public: `draft`, or the moment from which it will be. */
  hidden: Map<string, string>;
  problems: Problem[];
}

const shapes = { initiative, training, notice, resource };

const byPlace = (a: Problem, b: Problem) =>
  a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : (a.file ?? '') < (b.file ?? '') ? -1 : 1;

/**
 * Reads a folder of contents that editors write: Markdown with front matter. A file with any mistake is left out, the
 * others are kept, and all mistakes of all files are reported, in the order of files and lines. Never throws on content.
 */
export async function readContent(folder: string, options: ContentOptions): Promise<Content> {
  const { site, now = Date.now() } = options;
  const today = momentOf(now, defaultTimeZone).slice(0, 10);
  const { files, pictures, problems: misnamed } = await listFiles(folder);
  const entries: Entry[] = [];
  // One after the other: thousands at once would use up the file handles.
  for (const file of files) entries.push(await readEntry(file, site, today));
  const hidden = new Map(entries.flatMap((entry) => hiddenUntil(entry, now)));
  const problems = [
    ...misnamed,
    ...entries.flatMap((entry) => entry.problems),
    ...(await checkTogether({ root: folder, site, entries, pictures, hidden })),
  ];
  const bad = new Set(problems.map(({ file }) => file));
  if (options.withAdvice) problems.push(...advise(entries, today));

  const content: Content = { items: [], pages: [], hidden: new Map(), problems: problems.sort(byPlace) };
  for (const entry of entries) {
    if (bad.has(entry.source.file)) continue;
    const {
      id,
      folder: { type },
    } = entry.source;
    const until = hidden.get(id);
    if (until !== undefined && !options.withHidden) continue;
    if (until !== undefined) content.hidden.set(id, until);
    const at = startReading(site, true);
    const whole = completeEntry(entry, options, options.withHidden ? new Map() : hidden);
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
