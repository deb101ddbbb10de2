import { mergeFeeds, type FeedFrom } from '@vicinia/feed/load.js';
import type { Feed, Item } from '@vicinia/feed/model.js';
import type { TargetReport } from '../report/report.ts';
import { isAddress, readSource } from '../sources/read-source.ts';
import type { SourceOptions } from '../sources/source-page.ts';

export interface GatherOptions extends SourceOptions {
  /** Told after each document, with the number of contents so far. */
  readonly onPage?: (source: string, items: number) => void;
}

interface Gathered {
  readonly report: TargetReport;
  /** Undefined when nothing could be read. */
  readonly from: FeedFrom | undefined;
}

/** All pages of one operand as one feed: of several items with one id the first is kept, as widgets do. */
async function gatherOne(operand: string, { onPage, ...options }: GatherOptions): Promise<Gathered> {
  const items = new Map<string, Item>();
  const problems: TargetReport['problems'][number][] = [];
  let [head, format, pages]: [Feed | undefined, string | undefined, number] = [undefined, undefined, 0];
  for await (const page of readSource(operand, options)) {
    problems.push(...page.problems);
    if (page.format === undefined) continue;
    for (const id of page.deleted) items.delete(id);
    for (const item of page.feed.items) if (!items.has(item.id)) items.set(item.id, item);
    head ??= page.feed;
    format ??= page.format;
    pages++;
    onPage?.(page.source, items.size);
  }
  const counts: Partial<Record<Item['type'], number>> = {};
  for (const { type } of items.values()) counts[type] = (counts[type] ?? 0) + 1;
  const { next: _, ...feed } = head ?? { timeZone: '', items: [] };
  return {
    report: { target: operand, format, pages, items: counts, problems },
    from: head && { feed: { ...feed, items: [...items.values()] }, address: operand },
  };
}

/** One feed as it is, with an address for people if it has one; several as one listing, duplicates joined. */
function join(feeds: readonly FeedFrom[]): Feed | undefined {
  const [only] = feeds;
  if (only === undefined) return undefined;
  const homePage = only.feed.homePage ?? (isAddress(only.address) ? only.address : undefined);
  const { homePage: __, ...feed } = feeds.length === 1 ? only.feed : mergeFeeds(feeds);
  return { ...feed, ...(homePage !== undefined && /^https?:/i.test(homePage) && { homePage }) };
}

/** Reads all operands, one after the other, and joins what they hold. */
export async function gather(operands: readonly string[], options: GatherOptions) {
  const gathered: Gathered[] = [];
  for (const operand of operands) gathered.push(await gatherOne(operand, options));
  const feed = join(gathered.map(({ from }) => from).filter((it) => it !== undefined));
  return { feed, reports: gathered.map(({ report }) => report) };
}
