import fc from 'fast-check';
import type { Item } from '@vicinia/feed/model.js';
import type { Problem } from '@vicinia/feed/problem.js';
import { mutilated } from '../arbitrary/mutilated.ts';
import { strictProblems } from './strict-problems.ts';

/** What has come of a document. */
interface Read {
  readonly feed: { readonly items: readonly Item[] };
  readonly problems: readonly Problem[];
}

/**
 * Cuts a document up in many ways and reads what is left: nothing throws, every problem says where it is, every item is
 * as the model has it. A failure is told with the smallest cut that brings it about.
 */
export async function holdsWhatever(
  text: string,
  scraps: readonly string[],
  read: (text: string) => Promise<Read>,
  numRuns = 50,
): Promise<void> {
  const check = async (cut: string) => {
    const { feed, problems } = await read(cut);
    for (const { path, severity } of problems)
      if (!Array.isArray(path) || !severity) throw new Error('A problem does not say where it is.');
    const wrong = feed.items.flatMap(strictProblems);
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
  };
  await fc.assert(fc.asyncProperty(mutilated(text, scraps), check), { seed: 1789, numRuns });
}
