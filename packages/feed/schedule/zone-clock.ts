import { instantOf, instantOfWall, isDay, momentOf, offsetAt } from './instant.ts';

const QUARTER = 900_000;

/**
 * The clocks of a zone, for many dates: what `instant.ts` says, remembered, since the dates of a large feed are many and
 * their hours few. A wall clock is a number as if it were UTC: arithmetic is then plain addition.
 */
export class ZoneClock {
  readonly #zone: string;
  readonly #offsets = new Map<number, number>();

  constructor(zone: string) {
    this.#zone = zone;
  }

  /** The instant of a moment: see `instantOf`. */
  read(moment: string): number {
    return instantOf(moment, this.#zone, this.#offsetAt);
  }

  /** An instant as a moment: see `momentOf`. */
  write(instant: number): string {
    return momentOf(instant, this.#zone, this.#offsetAt(instant));
  }

  /** What clocks show at a moment; a day begins at midnight even where the clocks skip that. */
  wallOf(moment: string): number {
    if (isDay(moment)) return Date.parse(`${moment}T00:00Z`);
    const instant = this.read(moment);
    return instant + this.#offsetAt(instant);
  }

  /** When clocks show that. */
  instantOf(wall: number): number {
    return instantOfWall(wall, this.#zone, this.#offsetAt);
  }

  /** Clocks change at the full hour or the half, wherever they do. */
  readonly #offsetAt = (instant: number): number => {
    const quarter = Math.floor(instant / QUARTER);
    let known = this.#offsets.get(quarter);
    if (known === undefined) this.#offsets.set(quarter, (known = offsetAt(quarter * QUARTER, this.#zone)));
    return known;
  };
}
