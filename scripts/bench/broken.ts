import { brokenRatio, brokenTime, type Budgets } from './budgets.ts';
import { ratioOf, tasks, type Contest } from './contest.ts';
import type { Held } from './heap.ts';
import { contestants, labels } from './pages.ts';
import { besideName, ratioName } from './ratio-name.ts';
import type { Slowed } from './slowed.ts';

type Sentence = string | undefined;

/** In what a listing is slower than it may be beside what is written by hand, and beside each library. */
export function brokenContest(contest: Contest, budgets: Budgets): Sentence[] {
  const { items } = contest;
  const judged = tasks.filter((task) => budgets.ratios[ratioName(task, items)] !== undefined);
  const others = contestants.filter((name) => name !== 'vicinia');
  return judged.flatMap((task) =>
    others.map((other) => {
      const name = other === 'vanilla' ? ratioName(task, items) : besideName(labels[other], task, items);
      return brokenRatio(name, ratioOf(contest, task, 'vicinia', other).median, budgets);
    }),
  );
}

/** Whether the page was kept from its visitor for longer than it may be. */
export const brokenSlowed = (slowed: Slowed, budgets: Budgets): Sentence[] =>
  Object.entries(slowed).map(([part, longest]) => brokenTime(`longest task, slowed: ${part}`, longest, budgets));

/** Whether more is held after many rounds than after few. */
export function brokenHeap(heap: readonly Held[], budgets: Budgets): Sentence[] {
  const [early, late] = [heap[0]!, heap.at(-1)!];
  return (['bytes', 'nodes', 'listeners'] as const).map((what) =>
    brokenRatio(`heap, ${what}`, late[what] / early[what], budgets),
  );
}
