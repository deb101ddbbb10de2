import { Refusal } from '../process/refusal.ts';
import type { Arena } from './arena.ts';
import type { MeasureOptions } from './measure-options.ts';
import { contestants, type ContestantName } from './pages.ts';
import { differenceOf } from './same-look.ts';
import { spreadOf, type Spread } from './spread.ts';
import type { Visit } from './visit.ts';

const sizes = [100, 1_000, 10_000, 50_000] as const;

/** Beyond so many items a run takes long, and there are fewer. */
const LARGE = 10_000;

/** What is measured; the first letter, with which a listing gets ready to be searched, and when all is found for it, are told apart. */
export const tasks = ['first cards', 'one keystroke', 'one facet', 'first letter', 'all found'] as const;
export type Task = (typeof tasks)[number];

/** Milliseconds of each run. */
type Times = Record<Task, number[]>;

export interface Contest {
  items: number;
  runs: Record<ContestantName, Times>;
}

/** Of one's time to another's, run by run. */
export function ratioOf({ runs }: Contest, task: Task, one: ContestantName, other: ContestantName): Spread {
  const theirs = runs[other][task];
  return spreadOf(runs[one][task].map((time, run) => time / theirs[run]!));
}

const noTimes = () => Object.fromEntries(tasks.map((task) => [task, [] as number[]])) as Times;

function note(times: Times, { firstCards, firstLetter, letters, facet }: Visit): void {
  times['first cards'].push(firstCards.shown);
  times['first letter'].push(firstLetter.shown);
  times['all found'].push(firstLetter.complete);
  times['one keystroke'].push(spreadOf(letters.map(({ shown }) => shown)).median);
  times['one facet'].push(facet.shown);
}

/** Who shows something else than the element does measures something else. */
function compare(name: ContestantName, vicinia: Visit, other: Visit): void {
  const difference =
    (name === 'vanilla' && differenceOf(vicinia.outline, other.outline)) ||
    differenceOf(vicinia.titles, other.titles, `The listing of ${name}`);
  if (difference) throw new Refusal(difference);
}

/** All do the same in turns, so that what else the machine does meets them alike; each run begins with another one. */
export async function measureContest(
  arena: Arena,
  options: Omit<MeasureOptions, 'browser' | 'cdn'>,
): Promise<Contest[]> {
  const { runs, signal, onSize } = options;
  const results: Contest[] = [];
  for (const items of sizes) {
    const rounds = items > LARGE ? Math.ceil(runs / 3) : runs;
    onSize(items, rounds);
    const feed = arena.put(items);
    const times = Object.fromEntries(contestants.map((name) => [name, noTimes()])) as Contest['runs'];
    for (let run = 0; run < rounds && !signal.aborted; run++) {
      const visits = new Map<ContestantName, Visit>();
      for (const at of contestants.keys()) {
        const name = contestants[(at + run) % contestants.length]!;
        visits.set(name, await arena.visit(name, feed));
      }
      for (const [name, seen] of visits) {
        compare(name, visits.get('vicinia')!, seen);
        note(times[name], seen);
      }
    }
    arena.remove(feed);
    results.push({ items, runs: times });
  }
  return results;
}
