import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nearest, type Problem } from '@vicinia/feed/problem.js';
import type { Entry } from './read-entry.ts';

type Path = readonly (string | number)[];

/** The municipalities that a folder of contents knows, one a line in `comuni.txt`; empty when there is no such file. */
export async function readMunicipalities(root: string): Promise<ReadonlySet<string>> {
  const text = await readFile(join(root, 'comuni.txt'), 'utf8').catch(() => '');
  const names = text.split(/\r?\n/).map((line) => line.trim());
  return new Set(names.filter((name) => name !== '' && !name.startsWith('#')));
}

/** Every `municipality` in a content, with its path. */
function* named(value: unknown, path: Path = []): Generator<[name: string, path: Path]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, field] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === 'municipality' && typeof field === 'string') yield [field, here];
    else yield* named(field, here);
  }
}

/** Names of municipalities that are in no list. */
export function checkMunicipalities(entry: Entry, known: ReadonlySet<string>): Problem[] {
  if (known.size === 0) return [];
  return [...named(entry.fields)].flatMap(([found, path]) => {
    if (known.has(found)) return [];
    const near = nearest(found, known);
    const mend = near !== undefined && { nearest: near };
    return [entry.place({ code: 'no-such-municipality', severity: 'error', path, found, ...mend })];
  });
}
