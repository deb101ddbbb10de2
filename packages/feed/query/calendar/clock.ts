import { isDay, offsetAt } from '../../schedule/instant.ts';
import { momentOf } from '../../schedule/moment-of.ts';

/** Minutes of a day. */
export const DAY = 1440;

const MINUTE = 60_000;
const QUARTER = 15;

const two = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;

/**
 * The number of a day since 1970. Worked out by hand, since a large feed has a hundred thousand dates: with the year
 * beginning in March, days of months follow a line and the leap day is the last.
 */
export function dayOf(moment: string): number {
  const month = two(moment, 5);
  const year = two(moment, 0) * 100 + two(moment, 2) - (month < 3 ? 1 : 0);
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + two(moment, 8) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + inYear - 719_468;
}

/** The minute of a day that `17:00` is; `24:00` is its end. */
export const minuteOf = (time: string): number => two(time, 0) * 60 + two(time, 3);

/** What a moment's offset says, in minutes; undefined where it has none. */
function offsetIn(moment: string): number | undefined {
  if (moment.endsWith('Z')) return 0;
  const at = moment.length - 6;
  const sign = moment[at];
  if (sign !== '+' && sign !== '-') return undefined;
  const minutes = two(moment, at + 1) * 60 + two(moment, at + 4);
  return sign === '+' ? minutes : -minutes;
}

/** What clocks in one zone show, in minutes since 1970 as if they showed UTC, seen from one instant. */
export class Clock {
  /** What they show now. */
  readonly now: number;
  /** A day that is over in every zone: what ends before it needs no closer look. */
  readonly floor: string;
  readonly #zone: string;
  readonly #offsets = new Map<number, number>();

  constructor(zone: string, now: number) {
    this.#zone = zone;
    this.now = Math.floor(now / MINUTE) + this.#offsetAt(Math.floor(now / MINUTE));
    this.floor = momentOf(now - 2 * DAY * MINUTE, zone, 0).slice(0, 10);
  }

  /** The number of the day that is today. */
  get today(): number {
    return Math.floor(this.now / DAY);
  }

  /** What clocks show at a moment; at a day without a time, its first minute. */
  read(moment: string): number {
    const day = dayOf(moment) * DAY;
    if (isDay(moment)) return day;
    const wall = day + two(moment, 11) * 60 + two(moment, 14);
    const offset = offsetIn(moment);
    return offset === undefined ? wall : wall - offset + this.#offsetAt(wall - offset);
  }

  /** To ask `Intl` takes long, so it is asked once a day, and closer only on days on which the clocks change. */
  #offsetAt(minute: number): number {
    const day = Math.floor(minute / DAY) * DAY;
    const offset = this.#asked(day);
    // They do so at the full hour or the half.
    return offset === this.#asked(day + DAY) ? offset : this.#asked(Math.floor(minute / QUARTER) * QUARTER);
  }

  #asked(minute: number): number {
    let known = this.#offsets.get(minute);
    if (known === undefined)
      this.#offsets.set(minute, (known = Math.round(offsetAt(minute * MINUTE, this.#zone) / MINUTE)));
    return known;
  }
}

const clocks = new Map<string, { now: number; clock: Clock }>();

/** The clock of a zone at an instant; the last one of each zone is remembered. */
export function clockOf(zone: string, now: number): Clock {
  const known = clocks.get(zone);
  if (known?.now === now) return known.clock;
  const clock = new Clock(zone, now);
  clocks.set(zone, { now, clock });
  return clock;
}
