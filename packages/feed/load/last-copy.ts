/**
 * The last good copy of a document, kept on the visitor's device in the Cache API. Storage may be missing (no secure
 * context), forbidden or full: every function then does nothing, since a copy is a comfort and not a need.
 */
const cacheName = 'vicinia-feeds-1';

async function open(): Promise<Cache | undefined> {
  try {
    return await caches.open(cacheName);
  } catch {
    return undefined;
  }
}

export interface LastCopy {
  text: string;
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

/** Keeps a copy, in a quiet moment: storing a large text takes longer than showing what it says. */
export async function keepCopy(address: string, text: string): Promise<void> {
  try {
    await whenIdle();
    const headers = { 'content-type': 'application/json', 'x-vicinia-saved': new Date().toISOString() };
    await (await open())?.put(address, new Response(text, { headers }));
  } catch {
    // Full, or an address that cannot be a key (`data:`).
  }
}

export async function lastCopy(address: string): Promise<LastCopy | undefined> {
  try {
    const response = await (await open())?.match(address);
    const saved = new Date(response?.headers.get('x-vicinia-saved') ?? NaN);
    return response && !Number.isNaN(saved.getTime()) ? { text: await response.text(), saved } : undefined;
  } catch {
    return undefined;
  }
}
