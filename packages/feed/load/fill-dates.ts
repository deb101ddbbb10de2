import type { Initiative } from '../model/initiative.ts';
import type { Item } from '../model/feed.ts';
import type { Problem } from '../problem/problem.ts';
import { halfYearFrom, soonFrom } from '../schedule/half-year.ts';
import { lackingDates } from '../schedule/lacking-dates.ts';
import { zoneOf } from '../schedule/next-occurrence.ts';
import type { Loaded } from './read-document.ts';
import { Turn } from '../read/turn.ts';

/** So many items have all their dates worked out before the first cards show, those beyond only the next few. */
const patience = 1000;

type Read = Pick<Loaded, 'feed' | 'problems'>;

/** The feed with the dates of the items that lack some: of those beyond the first `whole` only the next few. */
async function dated({ feed, problems }: Read, address: string, whole: number): Promise<Read | undefined> {
  const lacking = new Set<Item>(lackingDates(feed));
  const dates = lacking.size > 0 && (await import('../schedule/dates-of-item.ts').catch(() => undefined));
  if (!dates) return undefined;
  const now = Date.now();
  const found: Problem[] = [];
  const items: Item[] = [];
  const turn = new Turn();
  let filled = 0;
  for (const item of feed.items) {
    const wanted = lacking.has(item);
    const window = filled < whole ? halfYearFrom(now) : soonFrom(now);
    items.push(wanted ? dates.withDates(item as Initiative, zoneOf(item, feed.timeZone), window, found) : item);
    if (!wanted) continue;
    filled++;
    if (turn.isOver) await turn.next();
  }
  return { feed: { ...feed, items }, problems: [...problems, ...found.map((problem) => ({ ...problem, address }))] };
}

/**
 * Adds the dates of the next half year to items whose rules give some that are not listed. A rule that makes no sense is a
 * problem, and the item keeps what else it has. A feed whose dates cannot be worked out, because the code for it does not
 * come, is shown with those that it lists. One with very many has the next few of each first, so that cards can be shown in
 * their order, and says how it gets the others (`allDates`).
 */
export async function fillDates(loaded: Loaded, address: string): Promise<Loaded> {
  const read = await dated(loaded, address, patience);
  if (!read || lackingDates(loaded.feed).length <= patience) return { ...loaded, ...read };
  const allDates = async () => (await dated(loaded, address, Infinity)) ?? read;
  return { ...loaded, ...read, complete: false, allDates };
}
