import { initiativeExtension, type Item } from '@vicinia/feed/model.js';
import { assembleFeed, fittingReader, readFitting, type FeedDocument } from '@vicinia/feed/read.js';
import { collectGarbage } from './collect-garbage.ts';

/** Milliseconds of one reading: `JSON.parse` of the whole text, and what makes a feed, of all at once or piece by piece. */
export interface ReadingTimes {
  parse: number;
  inOne: number;
  inPieces: number;
}

/** What the runner calls in the page of the readers. */
export interface ReadingLab {
  load: (feed: string) => Promise<void>;
  /** Reads what has been loaded, once each way. */
  read: () => ReadingTimes;
}

declare global {
  var readingLab: ReadingLab;
}

/** As many letters as a listing parses at once of a large feed (`json-in-pieces.ts`). */
const PIECE = 65_536;

const kinds = { initiative: initiativeExtension };

let text = '';
let head: FeedDocument;
let pieces: string[] = [];

/** The same items in lists of their own, as they come. */
function cut(items: readonly unknown[]): string[] {
  const lists: string[] = [];
  let list: string[] = [];
  let length = 0;
  for (const item of items.map((value) => JSON.stringify(value))) {
    list.push(item);
    length += item.length;
    if (length < PIECE) continue;
    lists.push(`[${list.join()}]`);
    [list, length] = [[], 0];
  }
  return list.length > 0 ? [...lists, `[${list.join()}]`] : lists;
}

function readInOne(): Pick<ReadingTimes, 'parse' | 'inOne'> {
  const start = performance.now();
  const json: unknown = JSON.parse(text);
  const parsed = performance.now();
  const feed = readFitting(json, kinds);
  const done = performance.now();
  if (!feed) throw new Error('The generated feed is not sound.');
  return { parse: parsed - start, inOne: done - parsed };
}

/** Without the parsing, which is the same bytes in lists. */
function readInPieces(): number {
  const start = performance.now();
  const readItem = fittingReader(head, kinds, {})!;
  const items: Item[] = [];
  let parsing = 0;
  for (const piece of pieces) {
    const before = performance.now();
    const values = JSON.parse(piece) as unknown[];
    parsing += performance.now() - before;
    for (const value of values) {
      const item = readItem(value);
      if (!item) throw new Error('The generated feed is not sound.');
      items.push(item);
    }
  }
  assembleFeed(head, items);
  return performance.now() - start - parsing;
}

globalThis.readingLab = {
  async load(address) {
    text = await (await fetch(address)).text();
    const { items, ...rest } = JSON.parse(text) as FeedDocument & { items: unknown[] };
    head = { ...rest, items: [] } as FeedDocument;
    pieces = cut(items);
  },
  read() {
    collectGarbage();
    const whole = readInOne();
    collectGarbage();
    return { ...whole, inPieces: readInPieces() };
  },
};
