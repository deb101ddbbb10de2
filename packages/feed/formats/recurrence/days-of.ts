import type { Rule } from '../../schedule/rule.ts';
import { wallsOf } from '../../schedule/walls-of.ts';

const DAY = 86_400_000;
/** Some twelve years: far enough for every fourth 29 February, near enough to give up soon. */
const reach = 4400 * DAY;

/**
 * The days of a rule from a first day on, at most `limit`: to find the day on which it really begins, and for what has to
 * be listed date by date.
 */
export function daysOf(rule: Rule, from: string, limit: number): string[] {
  const first = Date.parse(`${from}T00:00Z`);
  const last = rule.until === undefined ? Infinity : Date.parse(`${rule.until}T00:00Z`);
  const days: string[] = [];
  for (const wall of wallsOf(rule, first, first, Math.min(first + reach, last + DAY))) {
    if (days.length === limit) break;
    days.push(new Date(wall).toISOString().slice(0, 10));
  }
  return days;
}
