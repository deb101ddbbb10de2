import type { Feed, Item } from '../model/feed.ts';
import type { Initiative } from '../model/initiative.ts';
import type { ItemType } from '../model/item.ts';
import { createCatalogue } from '../query/catalogue.ts';
import { isItalian } from '../query/search/italian.ts';
import { sortEntries } from '../query/sort-entries.ts';
import { withDates } from '../schedule/dates-of-item.ts';
import { halfYearFrom } from '../schedule/half-year.ts';
import { lackingDates } from '../schedule/lacking-dates.ts';
import { zoneOf } from '../schedule/next-occurrence.ts';
import { feedHeadOf, writeItem } from '../write/json-feed.ts';
import { WordCollector } from './collect-words.ts';
import { IN_ORDER, otherSorts, paths, PLACES, type RootFile } from './layout.ts';
import { ListPacker } from './list-packer.ts';
import { writeFacets } from './write-facets.ts';
import { placesIn, writeNumbers } from './write-order.ts';
import { writeWords } from './write-words.ts';

export interface StaticIndexOptions {
  type: ItemType;
  /** The instant from which the next date of each item is counted, in milliseconds. */
  now: number;
  /** gzip (RFC 1952). */
  compress: (bytes: Uint8Array) => Uint8Array;
}

export interface IndexFile {
  /** Below the folder of the index. */
  path: string;
  bytes: Uint8Array;
}

/** A file of items should weigh about so much: a dozen of them is what a search shows. */
const WEIGHT = 3_500;
const SAMPLE = 64;
const TOGETHER = [8, 4, 2] as const;

const utf8 = new TextEncoder();

/** A feed with the dates of the next half year and its items in the order of these, in which they are numbered. */
export function inOrder(feed: Feed, now: number): Feed {
  const lacking = new Set<Item>(lackingDates(feed));
  // A rule that makes no sense has been told of when the feed was read.
  const items = feed.items.map((item) =>
    lacking.has(item) ? withDates(item as Initiative, zoneOf(item, feed.timeZone), halfYearFrom(now), []) : item,
  );
  const whole = { ...feed, generated: new Date(now).toISOString(), items };
  return { ...whole, items: sortEntries(createCatalogue(whole, now), 'next', 'und').map(({ item }) => item) };
}

/**
 * Writes the search index (see `layout.ts`) of a feed whose items are in the order of their next dates (`inOrder`), file by
 * file; the last one is its root.
 */
export function* writeStaticIndex(feed: Feed, options: StaticIndexOptions): Generator<IndexFile, void> {
  const { items } = feed;
  const { type, now, compress } = options;
  const json = (value: unknown) => compress(utf8.encode(JSON.stringify(value)));
  const { timeZone, language, generated } = feed;
  const about = { timeZone, ...(language && { language }), ...(generated && { generated }), items: [] };
  const head = feedHeadOf(about, { type });
  const itemsFile = (from: number, to: number) =>
    json({ ...head, items: items.slice(from, to).map((item) => writeItem(item, timeZone)) });

  const fit = TOGETHER.find((count) => {
    let weight = 0;
    for (let at = 0; at < SAMPLE * count; at += count) weight += itemsFile(at, at + count).length;
    return weight <= WEIGHT * SAMPLE;
  });
  const together = fit ?? 1;
  for (let at = 0; at < items.length; at += together)
    yield { path: paths.items(at / together), bytes: itemsFile(at, at + together) };

  const lists = new ListPacker();
  function* fullLists(): Generator<IndexFile, void> {
    for (const [file, bytes] of lists.full.splice(0)) yield { path: paths.lists(file), bytes: compress(bytes) };
  }
  const facets = writeFacets(items, lists);
  for (const [facet, file] of facets) yield { path: paths.facet(facet), bytes: json(file) };
  const collector = new WordCollector();
  for (const item of items) collector.add(item);
  const words = writeWords(collector.postings, items.length, lists);
  for (const [at, file] of words.entries()) yield { path: paths.words(at), bytes: json(file) };
  lists.close();
  yield* fullLists();

  const numbers = new Map(items.map((item, number) => [item, number]));
  for (const sort of otherSorts) {
    const sorted = sortEntries(createCatalogue(feed, now), sort, language ?? 'und');
    const order = Uint32Array.from(sorted, ({ item }) => numbers.get(item)!);
    for (const [at, bytes] of [...writeNumbers(order, items.length, IN_ORDER)].entries())
      yield { path: paths.order(sort, at), bytes: compress(bytes) };
    for (const [at, bytes] of [...writeNumbers(placesIn(order), items.length, PLACES)].entries())
      yield { path: paths.places(sort, at), bytes: compress(bytes) };
  }

  const root: RootFile = {
    version: '1',
    items: items.length,
    together,
    words: words.map(([first]) => first![0]),
    facets: facets.map(([facet]) => facet),
    italian: isItalian(language),
  };
  yield { path: paths.root, bytes: utf8.encode(JSON.stringify(root)) };
}
