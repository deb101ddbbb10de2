import { loadFeed, type LoadOptions } from './load-feed.ts';
import type { Loaded } from './read-document.ts';

/** `loadFeed` for one address; several become one listing, and what that takes is loaded only then. */
export async function* loadFeeds(addresses: readonly string[], options: LoadOptions): AsyncGenerator<Loaded, void> {
  const [only] = addresses;
  if (addresses.length === 1) return yield* loadFeed(only!, options);
  const { loadSeveral } = await import('./load-several.ts');
  yield* loadSeveral(addresses, options);
}
