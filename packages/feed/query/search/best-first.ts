import type { Catalogue, Entry } from '../catalogue.ts';

/** The entries that cost something, the cheapest first, and in their order where they cost the same: sorted by counting. */
export function bestFirst(entries: Catalogue, costs: Uint16Array): Entry[] {
  const next: number[] = [];
  let found = 0;
  for (const cost of costs) if (cost) next[cost] = (next[cost] ?? 0) + 1;
  next.forEach((count, cost) => {
    next[cost] = found;
    found += count;
  });
  const sorted = new Array<Entry>(found);
  costs.forEach((cost, at) => {
    if (cost) sorted[next[cost]!++] = entries[at]!;
  });
  return sorted;
}
