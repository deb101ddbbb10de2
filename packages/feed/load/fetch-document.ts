import { LoadError } from './load-error.ts';

export interface FetchOptions {
  signal?: AbortSignal | undefined;
  /** Milliseconds until a request is given up. */
  timeout?: number | undefined;
}

export const defaultTimeout = 15_000;

const accept = 'application/feed+json, application/json;q=0.9, */*;q=0.1';

/**
 * Fetches the text of one address. Rejects with a `LoadError` (`bad-address`, `network`, `timeout`, `http`), or with the
 * signal's reason when aborted by the caller. No credentials are sent: feeds are public.
 */
export async function fetchDocument(address: string, options: FetchOptions = {}): Promise<string> {
  if (!URL.canParse(address) || !/^(https?|data|blob):/i.test(address))
    throw new LoadError({ code: 'bad-address', address });
  const timeout = AbortSignal.timeout(options.timeout ?? defaultTimeout);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  try {
    const response = await fetch(address, { signal, headers: { accept }, credentials: 'omit' });
    if (!response.ok) throw new LoadError({ code: 'http', address, status: response.status });
    return await response.text();
  } catch (error) {
    if (error instanceof LoadError) throw error;
    options.signal?.throwIfAborted();
    throw new LoadError({ code: timeout.aborted ? 'timeout' : 'network', address }, { cause: error });
  }
}
