import type { Browser } from 'puppeteer-core';

/** How times are taken. */
export interface MeasureOptions {
  browser: Browser;
  /** The folder with the widgets' files. */
  cdn: string;
  /** Runs of each at each size. */
  runs: number;
  signal: AbortSignal;
  /** Told as the next size begins, and how many runs of it there are. */
  onSize: (items: number, runs: number) => void;
}
