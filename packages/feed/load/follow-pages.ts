import type { Problem } from '../problem/problem.ts';
import { LoadError } from './load-error.ts';
import { loadPage, type LoadOptions } from './load-page.ts';
import { olderOf } from './older-of.ts';
import type { Loaded } from './read-document.ts';
import { recall } from './recover.ts';
import { wait } from './wait.ts';

/** Pages beyond this are not followed: a feed whose pages never end must end. */
export const maxPages = 200;

/** Two pages in so many milliseconds are shown together: cards should not move while they are read, nor work be done twice. */
const patience = 500;

const comesSoon = (page: Promise<unknown>): Promise<boolean> =>
  Promise.race([page.then(() => true), wait(patience).then(() => false)]);

/** Adds a page to those that came before; ids that have been `seen` are left out, and those that are no more taken out. */
function append(all: Loaded, page: Loaded, seen: Set<string>): Loaded {
  const deleted = new Set(page.deleted);
  const items = all.feed.items.filter(({ id }) => !deleted.has(id));
  for (const item of page.feed.items) if (!seen.has(item.id)) items.push(item);
  for (const { id } of page.feed.items) seen.add(id);
  for (const id of deleted) seen.delete(id);
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

/** The last of these pages and the one after it together; or the end of them, where there is none or it does not come. */
async function withNext(all: Loaded, visited: Set<string>, seen: Set<string>, options: LoadOptions): Promise<Loaded> {
  const next = all.feed.next!;
  if (visited.has(next)) return end(all);
  if (visited.size >= maxPages)
    return end(all, new LoadError({ code: 'too-many-pages', address: next, allowed: [String(maxPages)] }).problem);
  try {
    visited.add(next);
    return append(all, await nextPage(all, next, options), seen);
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    return end(all, error.problem);
  }
}

/** An index that is asked in place of all pages after the first, until it fails: gives what went wrong, if there is one. */
async function* indexed(first: Loaded, options: LoadOptions): AsyncGenerator<Loaded, Problem | undefined> {
  const { index, next } = first.feed;
  if (!options.indexed || index === undefined || next === undefined || first.stale) return undefined;
  try {
    const { openIndex, untilGivenUp } = await import('../static-index/open-index.ts');
    await openIndex(index, options);
    yield { ...(await withAllDates(first)), complete: true };
    await untilGivenUp(index, options.signal);
  } catch {
    options.signal?.throwIfAborted();
  }
  return new LoadError({ code: 'no-index', address: index }).problem;
}

/** Without the index, where it cannot be asked. */
function unindexed({ feed: { index: _, ...feed }, ...loaded }: Loaded, problem?: Problem): Loaded {
  const problems = problem ? [...loaded.problems, { ...problem, severity: 'warning' as const }] : loaded.problems;
  return { ...loaded, feed, problems };
}

/**
 * The rest of a feed whose first page is there: yields what there is when the next page keeps one waiting, when there is no
 * more, and when all dates are known. Where an index can be asked for the rest, that is all of it.
 */
export async function* followPages(first: Loaded, address: string, options: LoadOptions): AsyncGenerator<Loaded, void> {
  const problem = yield* indexed(first, options);
  let all = unindexed(await withAllDates(first), problem);
  let isNews = first.allDates !== undefined;
  if (problem) yield all;
  const visited = new Set([address]);
  const seen = new Set(all.feed.items.map(({ id }) => id));
  while (!all.complete) {
    const more = withNext(all, visited, seen, options);
    if (isNews && !(await comesSoon(more))) yield all;
    all = await more;
    isNews = true;
  }
  if (isNews) yield all;
}
