import { initiativeExtension, type Feed } from '@vicinia/feed/model.js';
import { createCatalogue, type Catalogue, type Entry } from '@vicinia/feed/query.js';
import { readFitting } from '@vicinia/feed/read.js';
import { itemKey } from '../../kept/item-key.ts';
import type { Pins } from './pinboard.ts';

export interface PinnedEntry extends Entry {
  key: string;
  feed: Feed;
}

/** What was kept; undefined when that has been spoilt. */
function readPinned(kept: unknown): Feed | undefined {
  const feed = readFitting(kept, { initiative: initiativeExtension }, { type: 'initiative' });
  return feed?.items.length === 1 ? feed : undefined;
}

/**
 * What is pinned, next dates first: as the feed at hand has it now, else as it was when it was pinned. What was spoilt is left
 * out.
 */
export function pinnedEntries(pins: Pins, feed: Feed, catalogue: Catalogue, now: number): PinnedEntry[] {
  const current = new Map<string, Entry>();
  if (pins.size > 0)
    for (const entry of catalogue) {
      const key = itemKey(entry.item, feed.homePage);
      if (pins.has(key)) current.set(key, entry);
    }
  const entries = [...pins].flatMap(([key, kept]): PinnedEntry[] => {
    const known = current.get(key);
    if (known) return [{ ...known, key, feed }];
    const own = readPinned(kept);
    return own ? [{ ...createCatalogue(own, now)[0]!, key, feed: own }] : [];
  });
  return entries.sort((a, b) => (a.nextAt === b.nextAt ? 0 : a.nextAt - b.nextAt));
}
