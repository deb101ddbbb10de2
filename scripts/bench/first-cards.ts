import type { Browser } from 'puppeteer-core';
import { generateFeed } from '../../bench/feed/generate-feed.ts';
import { Refusal } from '../process/refusal.ts';
import type { MeasureOptions } from './measure-options.ts';
import { bundlePages, contestants, pageOf, type ContestantName } from './pages.ts';
import { differenceOf } from './same-look.ts';
import { servePages, type PageServer } from './serve-pages.ts';
import { spreadOf, type Spread } from './spread.ts';
import { feedAddress, visit, WARM_UP } from './visit.ts';

const sizes = [100, 1_000, 10_000] as const;

export interface FirstCards {
  items: number;
  /** Milliseconds of each run. */
  runs: Record<ContestantName, number[]>;
  /** Of the element's time to the hand-written listing's, pair by pair of neighbouring runs. */
  ratio: Spread;
}

type Times = FirstCards['runs'];

/** Shows both listings once; refuses when they do not show the same. */
async function runPair(browser: Browser, origin: string, items: number, times: Times): Promise<void> {
  const vicinia = await visit(browser, origin, 'vicinia', items);
  const vanilla = await visit(browser, origin, 'vanilla', items);
  const difference = differenceOf(vicinia.outline, vanilla.outline);
  if (difference) throw new Refusal(difference);
  times.vicinia.push(vicinia.milliseconds);
  times.vanilla.push(vanilla.milliseconds);
}

/** Puts the pages, their code and the feeds where the browser finds them. */
async function furnish({ origin, files }: PageServer, browser: Browser): Promise<void> {
  for (const [address, code] of await bundlePages(contestants)) files.set(address, code);
  const now = Date.now();
  for (const items of [WARM_UP, ...sizes]) files.set(feedAddress(items), generateFeed(items, now));
  const setPages = (styles: string) => {
    for (const name of contestants) files.set(`/${name}.html`, pageOf(name, styles));
  };
  setPages('');
  setPages((await visit(browser, origin, 'vicinia', WARM_UP)).styles);
}

/**
 * From a feed's bytes to its first cards painted: the element beside a hand-written listing, in turns, so that what else the
 * machine does meets both alike.
 */
export async function measureFirstCards(options: MeasureOptions): Promise<FirstCards[]> {
  const { browser, cdn, runs, signal, onSize } = options;
  const server = await servePages(cdn);
  const results: FirstCards[] = [];
  try {
    await furnish(server, browser);
    for (const items of sizes) {
      onSize(items);
      const times: Times = { vicinia: [], vanilla: [] };
      for (let run = 0; run < runs && !signal.aborted; run++) await runPair(browser, server.origin, items, times);
      const ratio = spreadOf(times.vicinia.map((time, run) => time / times.vanilla[run]!));
      results.push({ items, runs: times, ratio });
    }
  } finally {
    await server.close();
  }
  return results;
}
