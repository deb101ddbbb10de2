import type { Feed } from '../model/feed.ts';
import type { ItemType } from '../model/item.ts';
import type { Problem } from '../problem/problem.ts';
import type { Kinds } from '../read/kinds.ts';
import type { ReadOptions } from '../read/read-feed.ts';
import { readFitting } from '../read/read-fitting.ts';
import type { FetchedDocument } from './fetch-document.ts';
import { LoadError } from './load-error.ts';

export interface DocumentOptions extends Pick<ReadOptions, 'type'> {
  /** The kinds of items that are wanted. */
  kinds: Kinds;
  /** Name of the document's format, where it must not be guessed. */
  format?: string | undefined;
  /** For CSV: which field stands in which column, where that cannot be guessed (see `parseColumns`). */
  columns?: string | undefined;
}

/** What has been loaded so far. */
export interface Loaded {
  feed: Feed;
  problems: Problem[];
  /** There is nothing more to come. */
  complete: boolean;
  /** Ids of items of earlier pages that are no more. */
  deleted?: readonly string[];
  /** Set when the network failed and this is the last good copy: when that was fetched, and what went wrong now. */
  stale?: { saved: Date; problem: Problem };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isJsonFeed(json: unknown): boolean {
  const { version, items } = Object(json) as { version?: unknown; items?: unknown };
  return String(version).startsWith('https://jsonfeed.org/version/') && Array.isArray(items);
}

const loaded = (feed: Feed, problems: readonly Problem[], address: string): Loaded => ({
  feed,
  problems: problems.map((problem) => ({ ...problem, address })),
  complete: feed.next === undefined,
});

/** Reads a text that is JSON Feed, says so, and has nothing wrong in it; undefined when it is something else. */
export function readSoundFeed(text: string, address: string, { kinds, type }: DocumentOptions): Loaded | undefined {
  const json = parse(text);
  const feed = isJsonFeed(json) ? readFitting(json, kinds, { ...(type && { type }) }) : undefined;
  return feed && loaded(feed, [], address);
}

/**
 * Reads a document in any format. What explains mistakes, and what knows the formats of others, is loaded only for documents
 * that want it. Throws a `LoadError` when the document is in no known format (`unknown-format`, `not-json`).
 */
export async function readDocument(
  { text, mediaType, header }: FetchedDocument,
  address: string,
  options: DocumentOptions,
): Promise<Loaded> {
  const { kinds, type, format } = options;
  const sound = format === undefined && readSoundFeed(text, address, options);
  if (sound) return sound;
  const { readForeign, readKinds, parseColumns } = await import('./read-unsound.ts').catch((cause: unknown) => {
    throw new LoadError({ code: 'network', address }, { cause });
  });
  const json = parse(text);
  if (format === undefined && isJsonFeed(json)) {
    const { feed, problems } = readKinds(json, kinds, { address, ...(type && { type }) });
    return loaded(feed, problems, address);
  }
  const source = { text, json, address, mediaType, header, columns: parseColumns(options.columns) };
  const result = await readForeign(source, { wanted: Object.keys(kinds) as ItemType[], type, format });
  if (result.format === undefined) throw new LoadError({ ...result.problems[0]!, address });
  return { ...loaded(result.feed, result.problems, address), deleted: result.deleted };
}
