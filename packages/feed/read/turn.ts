/** Longer than this a page is not kept from what its visitor does, in milliseconds. */
const longest = 10;

type Scheduler = { readonly postTask?: (task: () => void) => Promise<unknown> };

/** Unlike a timer's, a task's turn comes at once when nobody else waits, also in a tab that is hidden. */
function others(): Promise<unknown> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.postTask?.(() => undefined) ?? new Promise((resolve) => setTimeout(resolve));
}

/** The time that long work may take at a stretch on a page's only thread. */
export class Turn {
  #since = performance.now();

  get isOver(): boolean {
    return performance.now() - this.#since >= longest;
  }

  /** Lets others do what they have to, and begins anew. */
  async next(): Promise<void> {
    await others();
    this.#since = performance.now();
  }
}
