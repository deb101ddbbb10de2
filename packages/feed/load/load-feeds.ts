import { loadFeed } from './load-feed.ts';
import type { LoadOptions } from './load-page.ts';
import type { Loaded } from './read-document.ts';

/** `loadFeed` for one address; several become one listing, and what that takes is loaded only then. */
export async function* loadFeeds(addresses: readonly string[], options: LoadOptions): AsyncGenerator<Loaded, void> {
  if (addresses.length === 1) return yield* loadFeed(addresses[0]!, options);
  const { loadSeveral } = await import('./load-several.ts');
  yield* loadSeveral(addresses, options);
}
