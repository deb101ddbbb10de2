import { generateFeed } from '../../bench/feed/generate-feed.ts';

/** More would be refused: a document may have 32 MB. */
const PAGE = 10_000;

export const feedAddress = (items: number, page = 0): string => `/feeds/${items}${page > 0 ? `-${page}` : ''}.json`;

/** A generated feed of so many items, in pages if need be, by their addresses at a server. */
export function feedPages(origin: string, items: number, now: number): Map<string, string> {
  const pages = Math.ceil(items / PAGE);
  return new Map(
    Array.from({ length: pages }, (_, page) => {
      const next = page + 1 < pages ? origin + feedAddress(items, page + 1) : undefined;
      const count = Math.min(PAGE, items - page * PAGE);
      return [feedAddress(items, page), generateFeed(count, now, { after: page * PAGE, next })];
    }),
  );
}
