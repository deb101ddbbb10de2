import { initiativeExtension } from '@vicinia/feed/model.js';
import { readFitting } from '@vicinia/feed/read.js';
import { collectGarbage } from './collect-garbage.ts';

/** What the runner calls in the page of the readers. */
export interface ReadingLab {
  load: (feed: string) => Promise<void>;
  /** Reads what has been loaded, once: milliseconds for `JSON.parse`, and for what makes a feed of its result. */
  read: () => { parse: number; read: number };
}

declare global {
  var readingLab: ReadingLab;
}

let text = '';

globalThis.readingLab = {
  async load(address) {
    text = await (await fetch(address)).text();
  },
  read() {
    collectGarbage();
    const start = performance.now();
    const json: unknown = JSON.parse(text);
    const parsed = performance.now();
    const feed = readFitting(json, { initiative: initiativeExtension });
    const done = performance.now();
    if (!feed) throw new Error('The generated feed is not sound.');
    return { parse: parsed - start, read: done - parsed };
  },
};
