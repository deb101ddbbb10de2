import { loadPage, type LoadOptions } from './load-page.ts';
import type { Loaded } from './read-document.ts';

/**
 * Loads a feed page by page, however its format pages, and yields what there is after each page, so that the first cards need
 * not wait for the last. When a request fails it is tried again, where that can help, and then the last good copy of that
 * page stands in (`stale`). Throws a `LoadError` when there is no first page; when a later page fails, what came before
 * stays and the problem is added.
 */
export async function* loadFeed(address: string, options: LoadOptions): AsyncGenerator<Loaded, void> {
  const first = await loadPage(address, options);
  yield first;
  if (first.complete) return;
  const { followPages } = await import('./follow-pages.ts');
  yield* followPages(first, address, options);
}
