import { type Problem, nearest } from '@vicinia/feed/problem.js';
import { contentFolders, type ContentType } from './content-folders.ts';
import type { Entry } from './read-entry.ts';

/** Fields that hold ids, and what those may be of. */
const references: Record<string, readonly ContentType[]> = {
  related: ['initiative', 'training', 'notice', 'resource'],
  leadsTo: ['initiative'],
};

/** Ids that two files have, wherever they stand: feeds and addresses know things by them. */
export function checkDuplicates(entries: readonly Entry[]): Problem[] {
  const first = new Map<string, Entry>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    const { id, file } = entry.source;
    const other = first.get(id);
    if (!other) first.set(id, entry);
    else
      problems.push({
        code: 'duplicate',
        severity: 'error',
        path: ['id'],
        found: id,
        file,
        nearest: other.source.file,
      });
  }
  return problems;
}

const idsOf = (entries: readonly Entry[], types: readonly ContentType[]) =>
  new Set(entries.filter(({ source }) => types.includes(source.folder.type)).map(({ source }) => source.id));

/** Ids that nothing has. Files with mistakes count: mending one must not need mending another. */
export function checkReferences(entries: readonly Entry[]): Problem[] {
  const problems: Problem[] = [];
  for (const [field, types] of Object.entries(references)) {
    const ids = idsOf(entries, types);
    const allowed = contentFolders.filter(({ type }) => types.includes(type)).map(({ name }) => name);
    for (const entry of entries) {
      const written = entry.fields[field];
      if (!Array.isArray(written)) continue;
      for (const [index, id] of (written as unknown[]).entries()) {
        if (typeof id !== 'string' || ids.has(id)) continue;
        const near = nearest(id, ids);
        const mend = near !== undefined && { nearest: near };
        const path = [field, index];
        problems.push(
          entry.place({ code: 'choice', severity: 'error', path, expected: 'id', found: id, allowed, ...mend }),
        );
      }
    }
  }
  return problems;
}
