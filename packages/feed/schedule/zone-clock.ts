import { instantOf, instantOfWall, isDay, offsetAt } from './instant.ts';
import { momentOf } from './moment-of.ts';

const DAY = 86_400_000;
const QUARTER = 900_000;

/** So many moments are remembered: all quarters of an hour of more than a year. */
const most = 50_000;

/**
 * The clocks of a zone, for many dates: what `instant.ts` says, remembered, since the dates of a large feed are many and
 * their days and hours few. A wall clock is a number as if it were UTC: arithmetic is then plain addition.
 */
export class ZoneClock {
  readonly #zone: string;
  /** By day; undefined of one on which the clocks change. */
  readonly #ofDays = new Map<number, number | undefined>();
  readonly #ofQuarters = new Map<number, number>();
  readonly #written = new Map<number, string>();

  constructor(zone: string) {
    this.#zone = zone;
  }

  /** The instant of a moment: see `instantOf`. */
  read(moment: string): number {
    return instantOf(moment, this.#zone, this.#offsetAt);
  }

  /** An instant as a moment: see `momentOf`. */
  write(instant: number): string {
    let known = this.#written.get(instant);
    if (known === undefined) {
      if (this.#written.size >= most) this.#written.clear();
      this.#written.set(instant, (known = momentOf(instant, this.#zone, this.#offsetAt(instant))));
    }
    return known;
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

  readonly #offsetAt = (instant: number): number => {
    const day = Math.floor(instant / DAY);
    let known = this.#ofDays.get(day);
    if (known === undefined && !this.#ofDays.has(day)) this.#ofDays.set(day, (known = this.#ofDay(day)));
    return known ?? this.#ofQuarter(Math.floor(instant / QUARTER));
  };

  /** The one offset of a whole day (in UTC); undefined where there is more than one. */
  #ofDay(day: number): number | undefined {
    const first = offsetAt(day * DAY, this.#zone);
    return offsetAt((day + 1) * DAY - 1, this.#zone) === first ? first : undefined;
  }

  /** Clocks change at the full hour or the half, wherever they do. */
  #ofQuarter(quarter: number): number {
    let known = this.#ofQuarters.get(quarter);
    if (known === undefined) this.#ofQuarters.set(quarter, (known = offsetAt(quarter * QUARTER, this.#zone)));
    return known;
  }
}
