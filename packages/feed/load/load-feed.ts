import type { Feed } from '../model/feed.ts';
import type { Problem } from '../problem/problem.ts';
import type { Kinds } from '../read/kinds.ts';
import { readKinds, type ReadOptions } from '../read/read-feed.ts';
import { fetchDocument, type FetchOptions } from './fetch-document.ts';
import { keepCopy, lastCopy } from './last-copy.ts';
import { LoadError } from './load-error.ts';

export interface LoadOptions extends FetchOptions, DocumentOptions {}

export interface DocumentOptions extends Pick<ReadOptions, 'type'> {
  /** The kinds of items that are wanted. */
  kinds: Kinds;
}

/** What has been loaded so far. */
export interface Loaded {
  feed: Feed;
  problems: Problem[];
  /** There is nothing more to come. */
  complete: boolean;
  /** Set when the network failed and this is the last good copy: when that was fetched, and what went wrong now. */
  stale?: { saved: Date; problem: Problem };
}

/** Pages beyond this are not followed: a feed that pages in a circle must end. */
export const maxPages = 200;

function parse(text: string, address: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new LoadError({ code: 'not-json', address, found: text.trim().slice(0, 60) }, { cause: error });
  }
}

/** Reads a document that must be a feed. Throws a `LoadError` when it is none. */
export function readDocument(text: string, address: string, { kinds, type }: DocumentOptions): Loaded {
  const { feed, problems } = readKinds(parse(text, address), kinds, { address, ...(type && { type }) });
  const fatal = problems.find((problem) => problem.code === 'not-a-feed');
  if (fatal) throw new LoadError({ ...fatal, address });
  return { feed, problems: problems.map((problem) => ({ ...problem, address })), complete: feed.next === undefined };
}

async function fetchOrRecall(address: string, options: LoadOptions): Promise<Loaded> {
  try {
    const text = await fetchDocument(address, options);
    const loaded = readDocument(text, address, options);
    void keepCopy(address, text);
    return loaded;
  } catch (error) {
    const copy = error instanceof LoadError ? await lastCopy(address) : undefined;
    if (!copy) throw error;
    const { problem } = error as LoadError;
    return { ...readDocument(copy.text, address, options), stale: { saved: copy.saved, problem } };
  }
}

/** Adds a page's items to those that came before; ids that have been seen are left out. */
function append(all: Loaded, page: Loaded): Loaded {
  const seen = new Set(all.feed.items.map((item) => item.id));
  const items = [...all.feed.items, ...page.feed.items.filter((item) => !seen.has(item.id))];
  const stale = all.stale ?? page.stale;
  const { next: _, ...feed } = all.feed;
  return {
    feed: { ...feed, items, ...(page.feed.next !== undefined && { next: page.feed.next }) },
    problems: [...all.problems, ...page.problems],
    complete: page.complete,
    ...(stale && { stale }),
  };
}

/**
 * Loads a feed page by page, following `next_url`, and yields what there is after each page, so that the first cards need
 * not wait for the last page. When a request fails the last good copy of that page stands in (`stale`). Throws a
 * `LoadError` when there is no first page; when a later page fails, what came before stays and the problem is added.
 */
export async function* loadFeed(address: string, options: LoadOptions): AsyncGenerator<Loaded, void> {
  let all = await fetchOrRecall(address, options);
  const visited = new Set([address]);
  for (;;) {
    const next = all.complete ? undefined : all.feed.next;
    if (next === undefined || visited.has(next) || visited.size >= maxPages) {
      yield { ...all, complete: true };
      return;
    }
    yield all;
    visited.add(next);
    try {
      all = append(all, await fetchOrRecall(next, options));
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      all = { ...all, problems: [...all.problems, error.problem], complete: true };
    }
  }
}
