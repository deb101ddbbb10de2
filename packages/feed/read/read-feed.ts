import { feedDocument, type Feed, type Item } from '../model/feed.ts';
import type { ItemType } from '../model/item.ts';
import type { Problem } from '../problem/problem.ts';
import { readShape, report, show, startReading, type Reading } from '../shape/read-shape.ts';
import type { Kinds } from './kinds.ts';
import { readItem } from './read-item.ts';

export interface ReadOptions {
  /** What items are when neither they nor the feed says (plain JSON Feed). Default: `initiative`. */
  type?: ItemType;
  /** Where the document came from; relative addresses in it are resolved against this. */
  address?: string;
}

export interface ReadResult {
  feed: Feed;
  problems: Problem[];
}

/** The zone of feeds that do not name one. */
export const defaultTimeZone = 'Europe/Rome';

/** Reads the items one by one; the first of several with one id is kept. */
function readItems(values: readonly unknown[], type: ItemType, kinds: Kinds, at: Reading): Item[] {
  const byId = new Map<string, Item>();
  at.path.push('items');
  for (let i = 0; i < values.length; i++) {
    at.path.push(i);
    const item = readItem(values[i], type, kinds, at);
    if (item && byId.has(item.id)) report(at, { code: 'duplicate', found: item.id }, 'warning');
    else if (item) byId.set(item.id, item);
    at.item = undefined;
    at.path.pop();
  }
  at.path.pop();
  return [...byId.values()];
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
  const { _vicinia: extension = {}, ...document } = readShape(json, feedDocument, at) ?? {};
  const feed: Feed = {
    timeZone: extension.timeZone ?? defaultTimeZone,
    items: readItems(items, extension.type ?? options.type ?? 'initiative', kinds, at),
  };
  if (document.title) feed.title = document.title;
  if (document.description) feed.description = document.description;
  if (document.home_page_url) feed.homePage = document.home_page_url;
  if (document.language) feed.language = document.language;
  if (document.next_url) feed.next = document.next_url;
  if (extension.licence) feed.licence = extension.licence;
  if (extension.generated) feed.generated = extension.generated;
  if (extension.example) feed.example = extension.example;
  return { feed, problems: at.problems };
}
