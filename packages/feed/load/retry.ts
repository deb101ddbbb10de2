import { LoadError } from './load-error.ts';
import { isPassing, maxTries, retryDelay } from './retry-delay.ts';
import { wait } from './wait.ts';

/** Tries again what has failed once, as often as that can help; rejects with the last error. */
export async function retry<T>(first: LoadError, attempt: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  let error = first;
  for (let tries = 1; tries < maxTries && isPassing(error.problem); tries++) {
    const delay = retryDelay(tries, error.retryAfter);
    if (delay === undefined) break;
    await wait(delay, signal);
    try {
      return await attempt();
    } catch (next) {
      if (!(next instanceof LoadError)) throw next;
      error = next;
    }
  }
  throw error;
}
