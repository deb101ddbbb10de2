import { generateFeed } from '../../bench/feed/generate-feed.ts';
import type { ReadingTimes } from '../../bench/pages/reading.ts';
import type { MeasureOptions } from './measure-options.ts';
import { bundlePages } from './pages.ts';
import { servePages } from './serve-pages.ts';
import { spreadOf, type Spread } from './spread.ts';
import { feedAddress } from './feed-pages.ts';

const sizes = [10_000, 50_000] as const;

export interface Reading {
  items: number;
  runs: ReadingTimes[];
  /** Of the reader's time to that of `JSON.parse`, run by run: as a listing reads a large feed, and all at once. */
  ratio: Spread;
  inOne: Spread;
}

/** What a sound feed costs beyond `JSON.parse` until it is a `Feed`: shape and normalise, in one page, again and again. */
export async function measureReading({ browser, cdn, runs, signal, onSize }: MeasureOptions): Promise<Reading[]> {
  const { origin, files, close } = await servePages(cdn);
  const results: Reading[] = [];
  try {
    for (const [address, code] of await bundlePages(['reading'])) files.set(address, code);
    files.set(
      '/reading.html',
      '<!doctype html><title>reading</title><script type="module" src="/reading.js"></script>',
    );
    for (const items of sizes) {
      onSize(items, runs);
      files.set(feedAddress(items), generateFeed(items, Date.now()));
      const page = await browser.newPage();
      await page.goto(`${origin}/reading.html`);
      await page.evaluate((address) => readingLab.load(address), feedAddress(items));
      const times: ReadingTimes[] = [];
      // The first run, in which code is compiled, is not counted: it would weigh on the small feed alone.
      for (let run = -1; run < runs && !signal.aborted; run++) {
        const read = await page.evaluate(() => readingLab.read());
        if (run >= 0) times.push(read);
      }
      await page.close();
      files.delete(feedAddress(items));
      const ratio = spreadOf(times.map(({ parse, inPieces }) => inPieces / parse));
      results.push({ items, runs: times, ratio, inOne: spreadOf(times.map(({ parse, inOne }) => inOne / parse)) });
    }
  } finally {
    await close();
  }
  return results;
}
