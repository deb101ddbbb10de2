import { mergeFeeds, type FeedFrom } from '@vicinia/feed/load.js';
import type { Feed, Item } from '@vicinia/feed/model.js';
import type { TargetReport } from '../report/report.ts';
import { OperandReading, type ReadingOptions } from './operand-reading.ts';

/** One feed as it is; several as one listing, duplicates joined, that belongs where the first is at home. */
function join(feeds: readonly FeedFrom[]): Feed | undefined {
  const [first] = feeds;
  if (first === undefined || feeds.length === 1) return first?.feed;
  const { homePage } = first.feed;
  return { ...mergeFeeds(feeds), ...(homePage !== undefined && { homePage }) };
}

/** Reads all operands, one after the other, and joins what they hold: what only later ones know of a content is added to it. */
export async function gather(operands: readonly string[], options: ReadingOptions) {
  const feeds: FeedFrom[] = [];
  const reports: TargetReport[] = [];
  for (const operand of operands) {
    const reading = new OperandReading(operand, options);
    const items: Item[] = [];
    for await (const item of reading.items()) items.push(item);
    reports.push(reading.report);
    if (reading.head) feeds.push({ feed: { ...reading.head, items }, address: operand });
  }
  return { feed: join(feeds), reports };
}
