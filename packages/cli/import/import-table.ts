import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { readSpreadsheet } from '@vicinia/feed/documents.js';
import type { ItemType } from '@vicinia/feed/model.js';
import type { Problem } from '@vicinia/feed/problem.js';
import { contentFolders } from '../content/content-folders.ts';
import { listFiles } from '../content/list-files.ts';
import { slug } from '../content/slug.ts';
import { decodeText } from '../sources/decode-text.ts';
import { placeInTable } from '../sources/place-in-table.ts';
import { rowContent } from './row-content.ts';

export interface Imported {
  readonly file: string;
  readonly outcome: 'created' | 'exists' | 'cannotWrite';
  /** Required fields that the row has nothing for: the content is a draft. */
  readonly missing: readonly string[];
}

export interface TableImport {
  readonly contents: readonly Imported[];
  /** Columns of which something has no place, and in how many rows. */
  readonly unplaced: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

export interface ImportOptions {
  /** What rows are that do not say it themselves. */
  readonly type?: ItemType | undefined;
  readonly columns?: string | undefined;
  /** The folder of contents. */
  readonly root: string;
  /** `2026-03-05`. */
  readonly today: string;
}

/** A name that none of the other rows has. */
function nameFor(title: string, names: Set<string>): string {
  const name = slug(title) || 'senza-titolo';
  let own = name;
  for (let number = 2; names.has(own); number++) own = `${name}-${number}`;
  names.add(own);
  return own;
}

/** Makes a file of each row of a table; what is there already is never touched. */
export async function importTable(table: string, options: ImportOptions): Promise<TableImport> {
  const { root, today, type: asked } = options;
  const told = (problem: Partial<Problem> & Pick<Problem, 'code'>): Problem => ({
    severity: 'error',
    path: [],
    ...problem,
    file: table,
  });
  const bytes = await readFile(table).catch(() => undefined);
  const { text, problem } = bytes ? decodeText(bytes) : { problem: { code: 'unreadable' } as const };
  if (text === undefined) return { contents: [], unplaced: new Map(), problems: [told(problem!)] };

  const { drafts, rows, headers, problems } = readSpreadsheet(text, options.columns);
  const taken = new Map((await listFiles(root)).files.map(({ id, file }) => [id, file]));
  const names = new Set<string>();
  const contents: Imported[] = [];
  const unplaced = new Map<string, number>();
  for (const { cells, line, number } of rows) {
    const draft = drafts.find(({ origin }) => 'line' in origin && origin.line === line);
    const type = draft?.type ?? asked ?? draft?.likely ?? 'initiative';
    const title = typeof draft?.fields.title === 'string' ? draft.fields.title : `Senza titolo (riga ${number + 1})`;
    const content = rowContent(type, title, { headers, cells, fields: draft?.fields ?? {} }, today);
    for (const { header } of content.unplaced) unplaced.set(header, (unplaced.get(header) ?? 0) + 1);
    const id = nameFor(title, names);
    const folder = contentFolders.find((known) => known.type === type)!;
    const file = [basename(resolve(root)), folder.name, `${id}.md`].join('/');
    const { missing } = content;
    const known = taken.get(id);
    if (known !== undefined) contents.push({ file: known, outcome: 'exists', missing });
    else contents.push({ file, outcome: await write(join(root, folder.name), `${id}.md`, content.text), missing });
  }
  return { contents, unplaced, problems: problems.map((it) => told(placeInTable(it))) };
}

async function write(folder: string, name: string, text: string): Promise<Imported['outcome']> {
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, name), text, { flag: 'wx' });
    return 'created';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EEXIST' ? 'exists' : 'cannotWrite';
  }
}
