import type { FetchedDocument } from './fetch-document.ts';
import type { LoadOptions } from './load-page.ts';
import { readLimited } from './read-limited.ts';

/**
 * The last good copy of a document, kept on the visitor's device in the Cache API. Storage may be missing (no secure
 * context), forbidden or full: every function then does nothing, since a copy is a comfort and not a need.
 */
const cacheName = 'vicinia-feeds-1';

/** What has not been there for so long is kept no more. */
const longest = 90 * 24 * 3_600_000;

/** What formats look at beside the text: where the next page is (RFC 8288; WordPress). */
const headers = ['link', 'x-wp-totalpages'];

async function open(): Promise<Cache | undefined> {
  try {
    return await caches.open(cacheName);
  } catch {
    return undefined;
  }
}

export interface LastCopy extends FetchedDocument {
  /** When it was fetched. */
  saved: Date;
}

/** Resolves when the page has nothing more urgent to do; where it cannot tell (workers, Safari), soon. */
const whenIdle = () =>
  new Promise<unknown>((resolve) => {
    const { requestIdleCallback: soon = setTimeout } = globalThis as unknown as {
      requestIdleCallback?: typeof setTimeout;
    };
    soon(resolve);
  });

const savedAt = (response: Response | undefined) => new Date(response?.headers.get('x-vicinia-saved') ?? NaN);

/** Feeds whose pages have other addresses at each visit would pile up. */
async function tidy(cache: Cache): Promise<void> {
  for (const request of await cache.keys())
    if (!(Date.now() - savedAt(await cache.match(request)).getTime() < longest)) await cache.delete(request);
}

let tidied: Promise<void> | undefined;

/** Keeps a copy, in a quiet moment: storing a large text takes longer than showing what it says. */
export async function keepCopy(address: string, document: FetchedDocument): Promise<void> {
  try {
    await whenIdle();
    const cache = await open();
    if (!cache) return;
    const kept = new Headers({ 'content-type': document.mediaType, 'x-vicinia-saved': new Date().toISOString() });
    for (const name of headers) {
      const value = document.header(name);
      if (value !== null) kept.set(name, value);
    }
    await cache.put(address, new Response(document.utf8 ?? document.text, { headers: kept }));
    await (tidied ??= tidy(cache));
  } catch {
    // Full, or an address that cannot be a key (`data:`).
  }
}

export async function lastCopy(address: string, options: Partial<LoadOptions> = {}): Promise<LastCopy | undefined> {
  try {
    const response = await (await open())?.match(address);
    const saved = savedAt(response);
    if (!response || Number.isNaN(saved.getTime())) return undefined;
    const header = (name: string) => response.headers.get(name);
    const body = await readLimited(response, address, options);
    return Object.assign(body, { mediaType: header('content-type') ?? '', header, saved });
  } catch {
    return undefined;
  }
}
