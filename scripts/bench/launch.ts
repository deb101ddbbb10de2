import puppeteer, { type Browser } from 'puppeteer-core';
import type { Engine } from '../browsers/engine.ts';

/** Starts Chromium so that a page can collect its garbage before it is measured, and not while. */
export function launch({ program, args, env }: Engine): Promise<Browser> {
  return puppeteer.launch({
    executablePath: program,
    args: [...args, '--js-flags=--expose-gc'],
    env: { ...process.env, ...env },
    // Ctrl-C is the command's to answer.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}
