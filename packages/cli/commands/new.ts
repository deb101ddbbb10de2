import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { italianValues } from '@vicinia/feed/words.js';
import { contentFolders } from '../content/content-folders.ts';
import { listFiles } from '../content/list-files.ts';
import { nearestOfBoth } from '../content/nearest-italian.ts';
import { slug } from '../content/slug.ts';
import { template } from '../templates/template.ts';
import type { Command } from '../terminal/command.ts';
import { UsageError } from '../terminal/usage-error.ts';
import type { Words } from '../terminal/words.ts';

/** Today where the editor is: `2026-03-05`. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

interface Started {
  /** As it is called in problems: `content/initiatives/orto.md`. */
  readonly file: string;
  readonly outcome: 'created' | 'exists' | 'cannotWrite';
}

/** Starts a content of a type, named after its title. What is there already is never touched. */
async function startContent(operands: readonly string[], root: string, say: Words): Promise<Started> {
  const [type, ...rest] = operands;
  const folder = contentFolders.find((known) => known.type === type);
  if (!folder) {
    const types = contentFolders.map((known) => known.type);
    throw new UsageError(say.noType(type, types, type && nearestOfBoth(type, types, italianValues)));
  }
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

export const newCommand: Command = {
  name: 'new',
  options: { folder: { type: 'string' } },
  async run({ operands, options }, _language, say) {
    const { file, outcome } = await startContent(operands, String(options['folder'] ?? 'content'), say);
    (outcome === 'created' ? process.stdout : process.stderr).write(say[outcome](file) + '\n');
    return outcome === 'created' ? 0 : 1;
  },
};
