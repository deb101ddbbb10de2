/** From this length on a wait is one that a visitor would notice. */
const long = 250;

/**
 * The page's clock, for tests that must not wait: a long `setTimeout` is over at once, and a time-out
 * (`AbortSignal.timeout`) comes when the test says so, and not before.
 */
export class FastClock {
  /** The long waits that there were, in milliseconds. */
  readonly waits: number[] = [];
  #later = 0;
  #isHeld = false;
  #timeOuts: AbortController[] = [];
  readonly #held = new Map<unknown, () => void>();
  readonly #real = {
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
    timeout: AbortSignal.timeout.bind(AbortSignal),
    now: Date.now,
  };

  start(): void {
    const { setTimeout, clearTimeout, now } = this.#real;
    const wait = (handler: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) => {
      if (delay >= long) this.waits.push(delay);
      if (delay < long || !this.#isHeld) return setTimeout(handler, delay < long ? delay : 0, ...args);
      const name = setTimeout(() => undefined);
      this.#held.set(name, () => handler(...args));
      return name;
    };
    const forget = (name: Parameters<typeof clearTimeout>[0]) => {
      this.#held.delete(name);
      clearTimeout(name);
    };
    Object.assign(globalThis, { setTimeout: wait, clearTimeout: forget });
    AbortSignal.timeout = () => {
      const controller = new AbortController();
      this.#timeOuts.push(controller);
      return controller.signal;
    };
    Date.now = () => now() + this.#later;
  }

  stop(): void {
    const { setTimeout, clearTimeout, timeout, now } = this.#real;
    Object.assign(globalThis, { setTimeout, clearTimeout });
    AbortSignal.timeout = timeout;
    Date.now = now;
    this.#timeOuts = [];
    this.#held.clear();
    this.#isHeld = false;
    this.#later = 0;
    this.waits.length = 0;
  }

  /** Long waits are not over until `release`. */
  hold(): void {
    this.#isHeld = true;
  }

  release(): void {
    this.#isHeld = false;
    for (const handler of this.#held.values()) handler();
    this.#held.clear();
  }

  /** It is so much later now. */
  advance(milliseconds: number): void {
    this.#later += milliseconds;
  }

  /** Everything that had a limited time has used it up. */
  timeOut(): void {
    for (const controller of this.#timeOuts.splice(0))
      controller.abort(new DOMException('The time is up.', 'TimeoutError'));
  }
}

/** For the top of a test file: its tests have such a clock. */
export function fastClock(): FastClock {
  const clock = new FastClock();
  beforeEach(() => clock.start());
  afterEach(() => clock.stop());
  return clock;
}
