import type { Feed } from '../model/feed.ts';
import { Turn } from '../read/turn.ts';
import type { QueryContext } from './answer-query.ts';
import { createEntry, prepared, type Catalogue, type Entry } from './catalogue.ts';
import { listEntries } from './list-entries.ts';
import type { Sort } from './sort-entries.ts';

/** The entries of a feed that are the same in another. */
function entriesBefore(before: Feed | undefined, now: number): Catalogue {
  const known = before && prepared.get(before);
  return known?.now === now ? known.catalogue : [];
}

/**
 * Works out ahead what `createCatalogue` and `listEntries` are going to be asked of a large feed, and lets others have their
 * turns meanwhile. `before`: what came of it before, since pages of a feed come one after the other.
 */
export async function prepareListing(
  feed: Feed,
  now: number,
  sort: Sort,
  context: QueryContext,
  before?: Feed,
): Promise<void> {
  const turn = new Turn();
  const known = entriesBefore(before, now);
  const catalogue: Entry[] = [];
  for (const item of feed.items) {
    const entry = known[catalogue.length];
    catalogue.push(entry?.item === item ? entry : createEntry(item, feed, now));
    if (turn.isOver) await turn.next();
  }
  prepared.set(feed, { now, catalogue });
  await turn.next();
  listEntries(catalogue, sort, context);
  await turn.next();
}
