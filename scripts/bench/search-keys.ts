import { createCatalogue, search } from '@vicinia/feed/query.js';
import { readFeed } from '@vicinia/feed/read.js';
import { generateFeed } from '../../bench/feed/generate-feed.ts';
import { spreadOf } from './spread.ts';

const sizes = [1_000, 10_000, 50_000] as const;

/** Typed letter by letter: a word, one with a slip, one with another ending, and several. */
const typed = ['condiviso', 'quartire', 'anziano', 'ravenna corso anziani'];

export interface SearchKeys {
  items: number;
  /** Until all can be found, and the longest that nobody else had a turn meanwhile, in milliseconds. */
  index: number;
  longestTask: number;
  /** Milliseconds of each keystroke. */
  keys: { median: number; worst: number };
}

/** From one keystroke to its result, in a listing that has been searched before, in Node: no page, no rendering. */
export async function measureSearchKeys(runs: number, signal: AbortSignal): Promise<SearchKeys[]> {
  const results: SearchKeys[] = [];
  for (const items of sizes) {
    if (signal.aborted) break;
    const { feed } = readFeed(JSON.parse(generateFeed(items, Date.now())));
    const listed = createCatalogue(feed, Date.now());
    const { index, longestTask } = await indexed(listed);
    const keys = typed.flatMap((text) => [...text].map((_, at) => text.slice(0, at + 1)));
    // The first round, in which code is compiled, is not counted.
    for (const key of keys) search(listed, key);
    const times = Array.from({ length: runs }, () => keys.map((key) => timed(() => search(listed, key)))).flat();
    results.push({
      ...{ items, index, longestTask },
      keys: { median: spreadOf(times).median, worst: Math.max(...times) },
    });
  }
  return results;
}

function timed(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

async function indexed(listed: ReturnType<typeof createCatalogue>): Promise<Pick<SearchKeys, 'index' | 'longestTask'>> {
  let longestTask = 0;
  let isDone = false;
  let last = performance.now();
  const start = last;
  const look = () => {
    longestTask = Math.max(longestTask, performance.now() - last);
    last = performance.now();
    if (!isDone) setImmediate(look);
  };
  let found = search(listed, 'orto');
  look();
  while (found.more) {
    await found.more;
    found = search(listed, 'orto');
  }
  isDone = true;
  return { index: performance.now() - start, longestTask };
}
