import { offsetAt } from '../../schedule/instant.ts';

const WEEK = 7 * 86_400_000;
const MINUTE = 60_000;

/** A change of a zone's clocks: when, and what they are ahead of UTC before and after, in milliseconds. */
export interface Transition {
  readonly instant: number;
  readonly before: number;
  readonly after: number;
}

/** The changes of the clocks in a zone from an instant until another, to the minute, as `Intl` knows them. */
export function transitionsOf(zone: string, from: number, until: number): Transition[] {
  const found: Transition[] = [];
  let before = offsetAt(from, zone);
  for (let at = from; at < until; at += WEEK) {
    const after = offsetAt(at + WEEK, zone);
    if (after === before) continue;
    let [early, late] = [at, at + WEEK];
    while (late - early > MINUTE) {
      const middle = early + Math.floor((late - early) / 2 / MINUTE) * MINUTE;
      if (offsetAt(middle, zone) === before) early = middle;
      else late = middle;
    }
    found.push({ instant: late, before, after });
    before = after;
  }
  return found;
}
