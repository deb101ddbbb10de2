import type { Initiative } from '../model/initiative.ts';
import type { Item } from '../model/feed.ts';
import type { Problem } from '../problem/problem.ts';
import { lackingDates } from '../schedule/lacking-dates.ts';
import { zoneOf } from '../schedule/next-occurrence.ts';
import type { Loaded } from './read-document.ts';

/** Longer than this a page is not kept from what its visitor does, in milliseconds. */
const slice = 10;

const pause = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Adds the dates of the next half year to items whose rules give some that are not listed. A rule that makes no sense is a
 * problem, and the item keeps what else it has. A feed whose dates cannot be worked out, because the code for it does not
 * come, is shown with those that it lists.
 */
export async function fillDates(loaded: Loaded, address: string): Promise<Loaded> {
  const now = Date.now();
  const lacking = new Set<Item>(lackingDates(loaded.feed));
  const dates = lacking.size > 0 && (await import('../schedule/dates-of-item.ts').catch(() => undefined));
  if (!dates) return loaded;
  const { feed } = loaded;
  const problems: Problem[] = [];
  const items: Item[] = [];
  let since = performance.now();
  for (const item of feed.items) {
    const wanted = lacking.has(item);
    items.push(wanted ? dates.withDates(item as Initiative, zoneOf(item, feed.timeZone), now, problems) : item);
    if (!wanted || performance.now() - since < slice) continue;
    await pause();
    since = performance.now();
  }
  const found = problems.map((problem) => ({ ...problem, address }));
  return { ...loaded, feed: { ...feed, items }, problems: [...loaded.problems, ...found] };
}
