import { feedDocument, type Item, type Feed } from '../model/feed.ts';
import type { ItemType } from '../model/item.ts';
import type { Problem } from '../problem/problem.ts';
import { readPart, readShape, report, show, startReading, type Reading } from '../shape/read-shape.ts';
import { list } from '../shape/shape.ts';
import { assembleFeed, defaultTimeZone } from './assemble-feed.ts';
import type { Entry } from './assemble-item.ts';
import { author } from './json-feed-item.ts';
import type { Kinds } from './kinds.ts';
import { readItem } from './read-item.ts';
import { reportDuplicate } from './report-duplicate.ts';

export interface ReadOptions {
  /** What items are when neither they nor the feed says (plain JSON Feed). Default: `initiative`. */
  type?: ItemType;
  /** Where the document came from; relative addresses in it are resolved against this. */
  address?: string;
  /** Ids that other pages of the feed have, and the address of each: an item that has one, too, is left out. */
  taken?: ReadonlyMap<string, string>;
}

export interface ReadResult {
  feed: Feed;
  problems: Problem[];
}

/** Who the feed is by, which holds for items that say nothing else (JSON Feed 1.1; `author` is from 1.0). */
function readAuthors(document: { authors?: unknown; author?: unknown }, at: Reading): Entry['authors'] {
  const { authors, author: only } = document;
  if (authors !== undefined && authors !== null) return readPart('authors', authors, list(author), at);
  const one = only === undefined || only === null ? undefined : readPart('author', only, author, at);
  return one && [one];
}

/** Reads the items one by one; the first of several with one id is kept. */
function readItems(
  values: readonly unknown[],
  type: ItemType,
  kinds: Kinds,
  authors: Entry['authors'],
  taken: ReadOptions['taken'],
  at: Reading,
): Item[] {
  const items = new Map<string, Item>();
  at.path.push('items');
  for (let i = 0; i < values.length; i++) {
    at.path.push(i);
    const item = readItem(values[i], type, kinds, at, authors);
    if (item && (items.has(item.id) || taken?.has(item.id))) reportDuplicate(item.id, taken, at);
    else if (item) items.set(item.id, item);
    at.item = undefined;
    at.path.pop();
  }
  at.path.pop();
  return [...items.values()];
}

/**
 * Reads a parsed JSON document as a feed of certain kinds of items: JSON Feed 1.0 or 1.1, with or without the extension
 * `_vicinia`. Tolerant: every item and field that can be understood is kept, everything else becomes a problem. Never
 * throws on content.
 */
export function readKinds(json: unknown, kinds: Kinds, options: ReadOptions = {}): ReadResult {
  const at = startReading(options.address);
  const items = typeof json === 'object' && json !== null ? (json as { items?: unknown }).items : undefined;
  if (!Array.isArray(items)) {
    report(at, { code: 'not-a-feed', found: show(json) }, 'error');
    return { feed: { timeZone: defaultTimeZone, items: [] }, problems: at.problems };
  }
  const document = readShape(json, feedDocument, at) ?? {};
  const type = document._vicinia?.type ?? options.type ?? 'initiative';
  const authors = readAuthors(json as object, at);
  return {
    feed: assembleFeed(document, readItems(items, type, kinds, authors, options.taken, at)),
    problems: at.problems,
  };
}
