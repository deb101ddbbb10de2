import type { Feed, Item } from '@vicinia/feed/model.js';
import type { ItemWriter } from '@vicinia/feed/write.js';
import type { OperandReading } from './operand-reading.ts';

/** What has come, and then what comes. */
async function* from(items: AsyncIterator<Item>, first: IteratorResult<Item, unknown>): AsyncGenerator<Item, void> {
  for (let next = first; next.done !== true; next = await items.next()) yield next.value;
}

async function* written(items: AsyncIterable<Item>, { head, item, tail }: ItemWriter): AsyncGenerator<string, void> {
  let count = 0;
  yield head;
  for await (const it of items) yield item(it, count++);
  yield tail(count);
}

/**
 * What one operand holds, written as it comes: of a feed with many pages only one is in memory, and the next is asked for when the
 * last has been taken. Undefined when nothing could be read. `writerFor` is given the feed without its items.
 */
export async function passOn(
  reading: OperandReading,
  writerFor: (feed: Feed) => ItemWriter,
): Promise<AsyncGenerator<string, void> | undefined> {
  const items = reading.items();
  const first = await items.next();
  return reading.head && written(from(items, first), writerFor({ ...reading.head, items: [] }));
}
