import type { Browser, CDPSession } from 'puppeteer-core';
import { feedPages } from './feed-pages.ts';
import { bundlePages } from './pages.ts';
import { servePages } from './serve-pages.ts';

/** After so many rounds all is there that stays. */
const EARLY = 100;
const ITEMS = 100;

/** What a page holds once all garbage has been collected. */
export interface Held {
  rounds: number;
  /** Bytes of the heap, and how many nodes and listeners there are, those of documents included that are no longer shown. */
  bytes: number;
  nodes: number;
  listeners: number;
}

async function held(session: CDPSession, rounds: number): Promise<Held> {
  // What a first collection sets free may hold something, too.
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize: bytes } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
  return { rounds, bytes, nodes, listeners };
}

/** What stays of listings that come, are searched and filtered, and go: early, and after so many rounds. */
export async function measureHeap(browser: Browser, cdn: string, late: number): Promise<Held[]> {
  const { origin, files, close } = await servePages(cdn);
  const context = await browser.createBrowserContext();
  try {
    for (const [address, code] of await bundlePages(['rounds'])) files.set(address, code);
    for (const [address, text] of feedPages(origin, ITEMS, Date.now())) files.set(address, text);
    const scripts = ['/cdn/vicinia.js', '/rounds.js'].map((src) => `<script type="module" src="${src}"></script>`);
    files.set('/rounds.html', `<!doctype html><html lang="it"><title>rounds</title><body>${scripts.join('')}`);
    const page = await context.newPage();
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.enable');
    await page.goto(`${origin}/rounds.html`);
    const results: Held[] = [];
    let done = 0;
    for (const rounds of [EARLY, late]) {
      // In stretches, since a browser's driver does not wait for ever.
      for (; done < rounds; done += EARLY) await page.evaluate((count) => roundsLab.rounds(count), EARLY);
      results.push(await held(session, rounds));
    }
    return results;
  } finally {
    await context.close();
    await close();
  }
}
