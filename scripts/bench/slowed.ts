import type { Arena } from './arena.ts';
import { contestants, type ContestantName } from './pages.ts';

const ITEMS = 10_000;
const SLOWDOWN = 4;

export type SlowedPart = 'first cards' | 'first letter' | 'one keystroke' | 'one facet';

/** The longest tasks of a listing on a slow device, in milliseconds: the worst of all runs; 0 when none took 50. */
export type Slowed = Record<SlowedPart, number>;

/** Once the data has arrived, with a processor four times as slow: how long a visitor may have to wait at a stretch. */
export async function measureSlowed(
  arena: Arena,
  runs: number,
  signal: AbortSignal,
): Promise<Record<ContestantName, Slowed>> {
  const feed = arena.put(ITEMS);
  const none = () => ({ 'first cards': 0, 'first letter': 0, 'one keystroke': 0, 'one facet': 0 });
  const worst = Object.fromEntries(contestants.map((name) => [name, none()])) as Record<ContestantName, Slowed>;
  for (let run = 0; run < runs && !signal.aborted; run++)
    for (const name of contestants) {
      const { firstCards, firstLetter, letters, facet } = await arena.visit(name, feed, SLOWDOWN);
      const parts = {
        'first cards': [firstCards],
        'first letter': [firstLetter],
        'one keystroke': letters,
        'one facet': [facet],
      };
      for (const [part, steps] of Object.entries(parts) as [SlowedPart, typeof letters][])
        worst[name][part] = Math.max(worst[name][part], ...steps.map(({ longestTask }) => longestTask));
    }
  arena.remove(feed);
  return worst;
}
