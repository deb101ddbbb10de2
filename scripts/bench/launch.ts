import puppeteer, { type Browser } from 'puppeteer-core';
import type { Engine } from '../browsers/engine.ts';

/** Starts Chromium so that a page can collect its garbage before it is measured, and not while; or Firefox as it is. */
export function launch({ name, program, args, env }: Engine): Promise<Browser> {
  return puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: program,
    args: name === 'firefox' ? [...args] : [...args, '--js-flags=--expose-gc'],
    env: { ...process.env, ...env },
    // Ctrl-C is the command's to answer.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}
