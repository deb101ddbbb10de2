import { LoadError } from './load-error.ts';
import { readDocument, type DocumentOptions, type Loaded } from './read-document.ts';
import type { FetchOptions } from './fetch-document.ts';
import { shareDocument } from './share-document.ts';

export interface LoadOptions extends FetchOptions, DocumentOptions {
  /** `false`: no copy is kept on the device, and none is shown. */
  offline?: boolean | undefined;
}

/** Pages beyond this are not followed: a feed that pages in a circle must end. */
const maxPages = 200;

async function loadPage(address: string, options: LoadOptions): Promise<Loaded> {
  const attempt = async () => {
    const document = await shareDocument(address, options);
    const loaded = await readDocument(document, address, options);
    if (options.offline !== false) void keep(address, document.text);
    return loaded;
  };
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    const { recover } = await import('./recover.ts').catch(() => {
      throw error;
    });
    return recover(error, address, attempt, options);
  }
}

/** Keeping a copy also brings in the code that would show it, while the network is there. */
async function keep(address: string, text: string): Promise<void> {
  try {
    const { keepCopy } = await import('./recover.ts');
    await keepCopy(address, text);
  } catch {
    // A comfort, not a need.
  }
}

/** Adds a page to those that came before; ids that have been seen are left out, and those that are no more taken out. */
function append(all: Loaded, page: Loaded): Loaded {
  const seen = new Set(all.feed.items.map((item) => item.id));
  const items = all.feed.items.filter((item) => !page.deleted?.includes(item.id));
  for (const item of page.feed.items) if (!seen.has(item.id)) items.push(item);
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
 * Loads a feed page by page, however its format pages, and yields what there is after each page, so that the first cards need
 * not wait for the last. When a request fails it is tried again, where that can help, and then the last good copy of that
 * page stands in (`stale`). Throws a `LoadError` when there is no first page; when a later page fails, what came before
 * stays and the problem is added.
 */
export async function* loadFeed(address: string, options: LoadOptions): AsyncGenerator<Loaded, void> {
  let all = await loadPage(address, options);
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
      all = append(all, await loadPage(next, options));
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      all = { ...all, problems: [...all.problems, error.problem], complete: true };
    }
  }
}
