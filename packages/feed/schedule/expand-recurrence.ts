import type { Occurrence, Recurrence } from '../model/schedule.ts';
import { isDay } from './instant.ts';
import { readRule } from './read-rule.ts';
import type { Rule } from './rule.ts';
import { wallsOf } from './walls-of.ts';
import { ZoneClock } from './zone-clock.ts';

export interface Window {
  /** Instants in milliseconds; occurrences that are not over at `from`, and start before `until`. */
  from: number;
  until: number;
  /** At most so many per recurrence: a feed has to travel. */
  limit: number;
}

const DAY = 86_400_000;
const dayText = (wall: number) => new Date(wall).toISOString().slice(0, 10);

/** Rules of a large feed are few, too: most are weekly. */
const rules = new Map<string, Rule>();

function ruleOf(text: string): Rule {
  let known = rules.get(text);
  if (!known) {
    if (rules.size >= 1000) rules.clear();
    rules.set(text, (known = readRule(text)));
  }
  return known;
}

const clocks = new Map<string, ZoneClock>();

function clockOf(zone: string): ZoneClock {
  let known = clocks.get(zone);
  if (!known) clocks.set(zone, (known = new ZoneClock(zone)));
  return known;
}

/** The instant after which a rule gives no date. Of whole days it is days that count, whatever the time beside UNTIL. */
function lastOf({ until }: Rule, allDay: boolean, clock: ZoneClock): number {
  if (until === undefined) return Infinity;
  if (!allDay && !isDay(until)) return clock.read(until);
  return clock.instantOf(Math.floor(clock.wallOf(until) / DAY + 1) * DAY) - 1;
}

/**
 * The dates that one rule gives within a window, by their instants. Each is as long by the clock on the wall as the first
 * one: what ends at four in the morning does so in the night of a change too. Throws a `RangeError` on a rule that RFC 5545
 * does not know, or that takes too long to count.
 */
export function expandRecurrence(
  { start, end, rule: text, except }: Recurrence,
  zone: string,
  window: Window,
): Map<number, Occurrence> {
  const clock = clockOf(zone);
  const allDay = isDay(start);
  const read = ruleOf(text);
  const rule: Rule = allDay ? { ...read, byHour: [], byMinute: [], bySecond: [] } : read;
  const first = clock.wallOf(start);
  const length = end === undefined ? -1 : clock.wallOf(end) - first;
  const last = Math.min(lastOf(rule, allDay, clock), window.until - 1);
  const dates = new Map<number, Occurrence>();
  const lasts = Math.max(0, length) + (allDay ? DAY : 0);
  // No zone is more than a day away from UTC.
  for (const wall of wallsOf(rule, first, window.from - lasts - DAY, last + DAY)) {
    const begins = clock.instantOf(wall);
    const wanted = clock.instantOf(wall + lasts);
    // An end in the hour that the clocks skip may come before what begins in it.
    const ends = wanted < begins ? begins + lasts : wanted;
    if (begins > last || Math.max(ends, begins + 1) <= window.from) continue;
    if (except?.includes(dayText(wall))) continue;
    dates.set(begins, {
      start: allDay ? dayText(wall) : clock.write(begins),
      ...(length >= 0 && { end: allDay ? dayText(wall + length) : clock.write(ends) }),
    });
    if (dates.size === window.limit) break;
  }
  return dates;
}
