import type { Problem } from '../problem/problem.ts';
import { LoadError } from './load-error.ts';
import { loadFeed } from './load-feed.ts';
import type { LoadOptions } from './load-page.ts';
import { mergeFeeds } from './merge-feeds.ts';
import { olderOf } from './older-of.ts';
import type { Loaded } from './read-document.ts';

/** How far one of several feeds has come. */
interface Strand {
  address: string;
  loaded?: Loaded;
  failed?: Problem;
}

function together(strands: readonly Strand[]): Loaded {
  const arrived = strands.flatMap(({ address, loaded }) => (loaded ? [{ address, feed: loaded.feed }] : []));
  const stale = olderOf(strands.map(({ loaded }) => loaded?.stale));
  // Only one of the problems can stand with `stale`; what is wrong with the others is told as well.
  const failed = ({ loaded, failed }: Strand) => [loaded?.stale === stale ? undefined : loaded?.stale?.problem, failed];
  return {
    feed: mergeFeeds(arrived),
    problems: strands.flatMap((strand) => [
      ...(strand.loaded?.problems ?? []),
      ...failed(strand).filter((problem) => problem !== undefined),
    ]),
    complete: strands.every(({ loaded, failed }) => failed !== undefined || loaded?.complete === true),
    ...(stale && { stale }),
  };
}

/**
 * Loads several feeds at once as one (see `mergeFeeds`), and yields what there is each time one of them has come further. A
 * dead feed does not empty the rest: its problem, which names its address, is among the problems. Throws only when all are
 * dead, with the first one's error.
 */
export async function* loadSeveral(addresses: readonly string[], options: LoadOptions): AsyncGenerator<Loaded, void> {
  const strands: Strand[] = addresses.map((address) => ({ address }));
  let firstError: unknown;
  const feeds = strands.map(({ address }) => loadFeed(address, options));
  const step = async (i: number): Promise<number | undefined> => {
    try {
      const { value, done } = await feeds[i]!.next();
      if (value) strands[i]!.loaded = value;
      return done ? undefined : i;
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      firstError ??= error;
      strands[i]!.failed = error.problem;
      return undefined;
    }
  };
  const pending = new Map<number, Promise<{ i: number; next: number | undefined }>>();
  const proceed = (i: number) => {
    const stepped = step(i).then((next) => ({ i, next }));
    // Whoever has stopped listening does not wait for it any more, and it may be aborted all the same.
    stepped.catch(() => undefined);
    pending.set(i, stepped);
  };
  for (const i of feeds.keys()) proceed(i);
  while (pending.size > 0) {
    const { i, next } = await Promise.race(pending.values());
    if (next === undefined) pending.delete(i);
    else proceed(i);
    if (strands.some(({ loaded }) => loaded)) yield together(strands);
  }
  if (!strands.some(({ loaded }) => loaded)) throw firstError;
}
