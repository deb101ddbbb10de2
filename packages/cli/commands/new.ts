import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { explain, locate } from '@vicinia/feed/problem.js';
import { italianValues } from '@vicinia/feed/words.js';
import { contentFolders, type ContentFolder } from '../content/content-folders.ts';
import { listFiles } from '../content/list-files.ts';
import { nearestOfBoth } from '../content/nearest-italian.ts';
import { slug } from '../content/slug.ts';
import { importTable } from '../import/import-table.ts';
import { template } from '../templates/template.ts';
import type { Arguments, Command } from '../terminal/command.ts';
import type { Language } from '../terminal/language.ts';
import { UsageError } from '../terminal/usage-error.ts';
import type { Words } from '../terminal/words.ts';

/** Today where the editor is: `2026-03-05`. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

function folderOf(type: string | undefined, say: Words): ContentFolder {
  const folder = contentFolders.find((known) => known.type === type);
  if (folder) return folder;
  const types = contentFolders.map((known) => known.type);
  throw new UsageError(say.noType(type, types, type && nearestOfBoth(type, types, italianValues)));
}

interface Started {
  /** As it is called in problems: `content/initiatives/orto.md`. */
  readonly file: string;
  readonly outcome: 'created' | 'exists' | 'cannotWrite';
}

/** Starts a content of a type, named after its title. What is there already is never touched. */
async function startContent(operands: readonly string[], root: string, say: Words): Promise<Started> {
  const [type, ...rest] = operands;
  const folder = folderOf(type, say);
  // Without quotation marks the shell cuts a title into words.
  const title = rest.join(' ').trim();
  if (!title) throw new UsageError(say.noTitle);
  const id = slug(title);
  if (!id) throw new UsageError(say.noName(title));

  const file = [basename(resolve(root)), folder.name, `${id}.md`].join('/');
  // A name is unique over all folders.
  const taken = (await listFiles(root)).files.find((other) => other.id === id);
  if (taken) return { file: taken.file, outcome: 'exists' };
  const place = join(root, folder.name);
  try {
    await mkdir(place, { recursive: true });
  } catch {
    return { file, outcome: 'cannotWrite' };
  }
  try {
    await writeFile(join(place, `${id}.md`), template(folder.type, title, today()), { flag: 'wx' });
    return { file, outcome: 'created' };
  } catch (error) {
    return { file, outcome: (error as NodeJS.ErrnoException).code === 'EEXIST' ? 'exists' : 'cannotWrite' };
  }
}

/** A file for each row of a table; what had no place is told. */
async function startFromTable({ operands, options }: Arguments, language: Language, say: Words): Promise<number> {
  const [named] = operands;
  const type = named === undefined ? undefined : folderOf(named, say).type;
  if (type === 'page') throw new UsageError(say.noTableOfPages);
  const root = String(options['folder'] ?? 'content');
  const columns = options['columns'] as string | undefined;
  const { contents, unplaced, problems } = await importTable(String(options['from']), {
    type,
    columns,
    root,
    today: today(),
  });
  for (const { file, outcome, missing } of contents)
    if (outcome === 'created') process.stdout.write(say.imported(file, missing) + '\n');
    else process.stderr.write(say[outcome](file) + '\n');
  for (const problem of problems) process.stderr.write(`${locate(problem, language)}: ${explain(problem, language)}\n`);
  for (const [header, rows] of unplaced) process.stderr.write(say.unplaced(header, rows) + '\n');
  const created = contents.filter(({ outcome }) => outcome === 'created').length;
  process.stderr.write(say.importedAll(created, contents.length) + '\n');
  return created === contents.length && created > 0 ? 0 : 1;
}

export const newCommand: Command = {
  name: 'new',
  options: { folder: { type: 'string' }, from: { type: 'string' }, columns: { type: 'string' } },
  async run(args, language, say) {
    const { operands, options } = args;
    if (options['from'] !== undefined) return startFromTable(args, language, say);
    const { file, outcome } = await startContent(operands, String(options['folder'] ?? 'content'), say);
    (outcome === 'created' ? process.stdout : process.stderr).write(say[outcome](file) + '\n');
    return outcome === 'created' ? 0 : 1;
  },
};
