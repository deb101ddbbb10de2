import { Refusal } from '../process/refusal.ts';
import { feedPages } from './feed-pages.ts';
import type { MeasureOptions } from './measure-options.ts';
import { bundlePages, contestants, pageOf, type ContestantName } from './pages.ts';
import { differenceOf } from './same-look.ts';
import { servePages, type PageServer } from './serve-pages.ts';
import { spreadOf, type Spread } from './spread.ts';
import { visit, WARM_UP, type ServedFeed, type Visit, type VisitOptions } from './visit.ts';

const sizes = [1_000, 10_000, 50_000] as const;

/** Beyond so many items a run takes long, and there are fewer. */
const LARGE = 10_000;

export const tasks = ['first cards', 'one keystroke', 'one facet'] as const;
export type Task = (typeof tasks)[number];

/** Milliseconds of each run. */
export type Times = Record<Task | 'first letter' | 'all found', number[]>;

export interface Contest {
  items: number;
  runs: Record<ContestantName, Times>;
}

/** Of the element's time to another's, run by run. */
export function ratioTo({ runs }: Contest, other: ContestantName, task: Task): Spread {
  const theirs = runs[other][task];
  return spreadOf(runs.vicinia[task].map((time, run) => time / theirs[run]!));
}

const noTimes = (): Times => ({
  ...{ 'first cards': [], 'one keystroke': [], 'one facet': [], 'first letter': [], 'all found': [] },
});

function note(times: Times, { firstCards, firstLetter, letters, facet }: Visit): void {
  times['first cards'].push(firstCards);
  times['first letter'].push(firstLetter.shown);
  times['all found'].push(firstLetter.complete);
  times['one keystroke'].push(spreadOf(letters).median);
  times['one facet'].push(facet);
}

/** Who shows something else than the element does measures something else. */
function compare(name: ContestantName, vicinia: Visit, other: Visit): void {
  const difference =
    (name === 'vanilla' && differenceOf(vicinia.outline, other.outline)) ||
    differenceOf(vicinia.titles, other.titles, `The listing of ${name}`);
  if (difference) throw new Refusal(difference);
}

/** The pages of all, their code and the feeds, where a browser finds them. */
export class Arena {
  readonly #server: PageServer;
  readonly #options: Pick<VisitOptions, 'browser' | 'origin' | 'warmUp'>;

  private constructor(server: PageServer, options: Pick<VisitOptions, 'browser' | 'origin' | 'warmUp'>) {
    this.#server = server;
    this.#options = options;
  }

  static async open({ browser, cdn }: Pick<MeasureOptions, 'browser' | 'cdn'>): Promise<Arena> {
    const server = await servePages(cdn);
    const { origin, files } = server;
    for (const [address, code] of await bundlePages(contestants)) files.set(address, code);
    const arena = new Arena(server, { browser, origin, warmUp: put(server, WARM_UP) });
    const setPages = (styles: string) => {
      for (const name of contestants) files.set(`/${name}.html`, pageOf(name, styles));
    };
    setPages('');
    const { styles } = await arena.visit('vicinia', arena.#options.warmUp);
    setPages(styles);
    return arena;
  }

  /** Serves a generated feed of so many items until `remove`. */
  put(items: number): ServedFeed {
    return put(this.#server, items);
  }

  remove({ addresses }: ServedFeed): void {
    for (const address of addresses) this.#server.files.delete(address);
  }

  visit(name: ContestantName, feed: ServedFeed, slowdown = 1): Promise<Visit> {
    return visit({ ...this.#options, name, feed, slowdown });
  }

  close(): Promise<void> {
    return this.#server.close();
  }
}

function put({ origin, files }: PageServer, items: number): ServedFeed {
  const pages = feedPages(origin, items, Date.now());
  for (const [address, text] of pages) files.set(address, text);
  return { items, addresses: [...pages.keys()] };
}

/** All do the same in turns, so that what else the machine does meets them alike; each run begins with another one. */
export async function measureContest(arena: Arena, options: MeasureOptions): Promise<Contest[]> {
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
