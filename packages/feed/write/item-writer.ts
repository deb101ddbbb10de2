import type { Feed, Item } from '../model/feed.ts';

/** A document that can be written before its last item is known: what stands before, for each, and after. */
export interface ItemWriter {
  readonly head: string;
  readonly item: (item: Item, index: number) => string;
  readonly tail: (count: number) => string;
}

/** All of a feed, piece by piece. */
export function* writeAll({ items }: Feed, { head, item, tail }: ItemWriter): Generator<string, void> {
  yield head;
  for (const [i, it] of items.entries()) yield item(it, i);
  yield tail(items.length);
}
