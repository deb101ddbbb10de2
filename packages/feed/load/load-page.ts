import type { FetchOptions } from './fetch-document.ts';
import { LoadError } from './load-error.ts';
import { readDocument, type DocumentOptions, type Loaded } from './read-document.ts';
import { recovery } from './recovery.ts';
import { shareDocument } from './share-document.ts';

export interface LoadOptions extends FetchOptions, DocumentOptions {
  /** `false`: no copy is kept on the device, and none is shown. */
  offline?: boolean | undefined;
  /** Where the feed announces an index that can be asked, its further pages are not read. */
  indexed?: boolean;
}

/** Loads one page of a feed. When that fails, its last good copy stands in (`stale`); without one, a `LoadError` is thrown. */
export async function loadPage(address: string, options: LoadOptions): Promise<Loaded> {
  try {
    const document = await shareDocument(address, options);
    const loaded = await readDocument(document, address, options);
    // Brings in the code that would show the copy, too, while the network is there. A comfort, not a need.
    if (options.offline !== false)
      import('./recover.ts').then(({ keepCopy }) => keepCopy(address, document)).catch(() => undefined);
    return loaded;
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    const { recall } = await recovery(error);
    const copy = await recall(error.problem, address, options);
    if (copy) return copy;
    throw error;
  }
}
