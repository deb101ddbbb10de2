import type { LargeBody } from './large-body.ts';
import { LoadError } from './load-error.ts';
import type { LoadOptions } from './load-page.ts';
import { readLimited } from './read-limited.ts';

export interface FetchOptions {
  signal?: AbortSignal | undefined;
  /** Milliseconds until a request is given up. */
  timeout?: number | undefined;
  /** Bytes beyond which a document is given up. */
  limit?: number | undefined;
  /** Ask the server whether its copy has changed (ETag, Last-Modified) rather than trust the browser's. */
  revalidate?: boolean | undefined;
}

/** What came from an address. */
export interface FetchedDocument extends Partial<Pick<LargeBody, 'readSoundFeed' | 'utf8'>> {
  readonly text: string;
  /** Media type without parameters. */
  mediaType: string;
  header: (name: string) => string | null;
}

const defaultTimeout = 15_000;

const accept = 'application/feed+json, application/json;q=0.9, */*;q=0.1';

/**
 * Fetches one address. Rejects with a `LoadError` (`bad-address`, `network`, `timeout`, `http`, `too-large`), or with the
 * signal's reason when aborted by the caller. No credentials are sent: feeds are public. What it is wanted for (`DocumentOptions`)
 * only makes large documents quicker.
 */
export async function fetchDocument(address: string, options: Partial<LoadOptions> = {}): Promise<FetchedDocument> {
  if (!URL.canParse(address) || !/^(https?|data|blob):/i.test(address))
    throw new LoadError({ code: 'bad-address', address });
  const timeout = AbortSignal.timeout(options.timeout ?? defaultTimeout);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  const cache = options.revalidate ? 'no-cache' : 'default';
  try {
    const response = await fetch(address, { signal, cache, headers: { accept }, credentials: 'omit' });
    const { status, headers } = response;
    if (!response.ok)
      throw new LoadError({ code: 'http', address, status }, { retryAfter: headers.get('retry-after') });
    const body = await readLimited(response, address, options);
    const [mediaType = ''] = (headers.get('content-type') ?? '').split(';');
    const header = (name: string) => headers.get(name);
    return Object.assign(body, { mediaType: mediaType.trim().toLowerCase(), header });
  } catch (error) {
    if (error instanceof LoadError) throw error;
    options.signal?.throwIfAborted();
    // Both are named here, after the last wait: WebKit forgets a signal that nobody will look at again, and then waits for ever.
    throw new LoadError({ code: timeout.aborted || signal.aborted ? 'timeout' : 'network', address }, { cause: error });
  }
}
