import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** While a machine sleeps, a timer may stand still: it looks at the clock now and then. */
const longest = 600_000;

/** Has an element update when something changes by the clock. */
export class Alarm implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What was shown may be over; what it shows sets it again. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** At this instant, in milliseconds, the element is to update; infinity: no more. */
  set(instant: number): void {
    clearTimeout(this.#timer);
    if (instant === Infinity) return;
    const wait = Math.max(0, Math.min(instant - Date.now(), longest));
    this.#timer = setTimeout(() => this.#host.requestUpdate(), wait);
  }
}
