import { fetchDocument, type FetchedDocument } from './fetch-document.ts';
import { LoadError } from './load-error.ts';
import type { LoadOptions } from './load-page.ts';
import { recovery } from './recovery.ts';

interface Shared {
  document: Promise<FetchedDocument>;
  controller: AbortController;
  waiting: number;
}

const running = new Map<string, Shared>();

function start(address: string, options: Partial<LoadOptions>): Shared {
  const controller = new AbortController();
  const { signal } = controller;
  const attempt = () => fetchDocument(address, { ...options, signal });
  const document = attempt().catch(async (error: unknown) => {
    if (!(error instanceof LoadError)) throw error;
    const { retry } = await recovery(error);
    return retry(error, attempt, signal);
  });
  const shared = { document, controller, waiting: 0 };
  running.set(address, shared);
  const forget = () => running.get(address) === shared && running.delete(address);
  document.then(forget, forget);
  return shared;
}

/**
 * `fetchDocument`, tried again where that can help. While a request for an address is under way, everybody who asks for that
 * address waits for it, further tries included. It is aborted when the last of them has lost interest.
 */
export function shareDocument(address: string, options: Partial<LoadOptions>): Promise<FetchedDocument> {
  const { signal } = options;
  if (signal?.aborted) return Promise.reject(signal.reason as Error);
  const shared = running.get(address) ?? start(address, options);
  shared.waiting++;
  return new Promise((resolve, reject) => {
    const leave = () => {
      if (--shared.waiting === 0) {
        if (running.get(address) === shared) running.delete(address);
        shared.controller.abort();
      }
      reject(signal!.reason as Error);
    };
    signal?.addEventListener('abort', leave);
    const stay = () => signal?.removeEventListener('abort', leave);
    shared.document.finally(stay).then(resolve, reject);
  });
}
