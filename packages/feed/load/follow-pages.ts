import type { Problem } from '../problem/problem.ts';
import { LoadError } from './load-error.ts';
import { loadPage, type LoadOptions } from './load-page.ts';
import { olderOf } from './older-of.ts';
import type { Loaded } from './read-document.ts';
import { recall } from './recover.ts';

/** Pages beyond this are not followed: a feed whose pages never end must end. */
export const maxPages = 200;

/** Adds a page to those that came before; ids that have been seen are left out, and those that are no more taken out. */
function append(all: Loaded, page: Loaded): Loaded {
  const seen = new Set(all.feed.items.map((item) => item.id));
  const items = all.feed.items.filter((item) => !page.deleted?.includes(item.id));
  for (const item of page.feed.items) if (!seen.has(item.id)) items.push(item);
  const stale = olderOf([all.stale, page.stale]);
  const { next: _, ...feed } = all.feed;
  return {
    feed: { ...feed, items, ...(page.feed.next !== undefined && { next: page.feed.next }) },
    problems: [...all.problems, ...page.problems],
    complete: page.complete,
    ...(stale && { stale }),
  };
}

const end = (all: Loaded, ...problems: Problem[]): Loaded => ({
  ...all,
  problems: [...all.problems, ...problems],
  complete: true,
});

/** With the dates that the first cards did not wait for. */
async function withAllDates({ allDates, ...loaded }: Loaded): Promise<Loaded> {
  return allDates ? { ...loaded, ...(await allDates()), complete: loaded.feed.next === undefined } : loaded;
}

/** Where the network has failed for one page, asking it for each of the others first could take minutes. */
async function nextPage(all: Loaded, next: string, options: LoadOptions): Promise<Loaded> {
  const copy = all.stale && (await recall(all.stale.problem, next, options));
  return withAllDates(copy ?? (await loadPage(next, options)));
}

/** The rest of a feed whose first page is there: yields what there is after each page, and when all dates are known. */
export async function* followPages(first: Loaded, address: string, options: LoadOptions): AsyncGenerator<Loaded, void> {
  let all = await withAllDates(first);
  const visited = new Set([address]);
  if (first.allDates) yield all;
  while (!all.complete) {
    const next = all.feed.next!;
    if (visited.has(next)) all = end(all);
    else if (visited.size >= maxPages)
      all = end(all, new LoadError({ code: 'too-many-pages', address: next, allowed: [String(maxPages)] }).problem);
    else
      try {
        visited.add(next);
        all = append(all, await nextPage(all, next, options));
      } catch (error) {
        if (!(error instanceof LoadError)) throw error;
        all = end(all, error.problem);
      }
    yield all;
  }
}
