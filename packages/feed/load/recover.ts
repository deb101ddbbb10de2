import { keepCopy, lastCopy } from './last-copy.ts';
import { LoadError } from './load-error.ts';
import { isPassing, maxTries, retryDelay } from './retry-delay.ts';
import type { FetchedDocument } from './fetch-document.ts';
import { readDocument, type DocumentOptions, type Loaded } from './read-document.ts';
import { wait } from './wait.ts';

export { keepCopy };

export interface RecoverOptions extends DocumentOptions {
  signal?: AbortSignal | undefined;
  /** Whether a copy may be kept on the device, and shown. */
  offline?: boolean | undefined;
}

async function recall(address: string, error: LoadError, options: RecoverOptions): Promise<Loaded> {
  const copy = options.offline === false ? undefined : await lastCopy(address);
  if (!copy) throw error;
  const document: FetchedDocument = { text: copy.text, mediaType: '', header: () => null };
  return { ...(await readDocument(document, address, options)), stale: { saved: copy.saved, problem: error.problem } };
}

/**
 * What is done when a first try has failed: further tries, where they can help, then the last good copy. Rejects with the
 * last error when there is none.
 */
export async function recover(
  first: LoadError,
  address: string,
  attempt: () => Promise<Loaded>,
  options: RecoverOptions,
): Promise<Loaded> {
  let error = first;
  for (let tries = 1; tries < maxTries && isPassing(error.problem); tries++) {
    const delay = retryDelay(tries, error.retryAfter);
    if (delay === undefined) break;
    await wait(delay, options.signal);
    try {
      return await attempt();
    } catch (next) {
      if (!(next instanceof LoadError)) throw next;
      error = next;
    }
  }
  return recall(address, error, options);
}
