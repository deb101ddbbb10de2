import fc from 'fast-check';
import type { Item } from '@vicinia/feed/model.js';
import type { Problem } from '@vicinia/feed/problem.js';
import { altered } from '../arbitrary/altered.ts';
import { strictProblems } from './strict-problems.ts';

/** What has come of a document. */
interface Read {
  readonly feed: { readonly items: readonly Item[] };
  readonly problems: readonly Problem[];
}

/**
 * Changes a JSON document in many ways and reads what it has become: nothing throws, every problem says where it is,
 * every item is as the model has it. A failure is told with the smallest change that brings it about.
 */
export async function holdsAltered(json: unknown, read: (json: unknown) => Promise<Read>, numRuns = 50): Promise<void> {
  const check = async (changed: unknown) => {
    const { feed, problems } = await read(changed);
    for (const { path, severity } of problems)
      if (!Array.isArray(path) || !severity) throw new Error('A problem does not say where it is.');
    const wrong = feed.items.flatMap(strictProblems);
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
  };
  await fc.assert(fc.asyncProperty(altered(json), check), { seed: 1789, numRuns });
}
