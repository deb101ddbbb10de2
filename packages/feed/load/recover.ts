import type { Problem } from '../problem/problem.ts';
import { lastCopy } from './last-copy.ts';
import type { LoadOptions } from './load-page.ts';
import { readDocument, type Loaded } from './read-document.ts';

export { keepCopy } from './last-copy.ts';
export { retry } from './retry.ts';

/** The last good copy of a document, in place of one that failed with this problem; undefined where there is none. */
export async function recall(problem: Problem, address: string, options: LoadOptions): Promise<Loaded | undefined> {
  const copy = options.offline === false ? undefined : await lastCopy(address, options);
  if (!copy) return undefined;
  try {
    return { ...(await readDocument(copy, address, options)), stale: { saved: copy.saved, problem } };
  } catch {
    // Kept when it was read in another way; or the code for its format did not come.
    return undefined;
  }
}
