import { endOf, instantOf, isDay } from '../../schedule/instant.ts';
import { readRule } from '../../schedule/read-rule.ts';
import type { Recurrence } from '../../model/schedule.ts';
import { utc } from './moments.ts';

/** The last moment of a rule in the form that goes with the first (RFC 5545, 3.3.10): a day with days, UTC with times. */
function until(last: string, start: string, zone: string): string {
  if (isDay(start)) return last.slice(0, 10).replaceAll('-', '');
  return utc(isDay(last) ? endOf(last, zone) - 1000 : instantOf(last, zone));
}

/** A recurrence's rule as RFC 5545 wants it; undefined where it has no words for it. */
export function ruleValue({ rule, start }: Recurrence, zone: string): string | undefined {
  try {
    const { until: last, count, byEaster = [] } = readRule(rule);
    if (byEaster.length > 0) return undefined;
    const parts = rule.toUpperCase().replace(/\s+/g, '').split(';');
    const kept = parts.filter((part) => /^[A-Z]+=./.test(part) && !/^(?:UNTIL|RSCALE|SKIP)=/.test(part));
    // The two exclude each other.
    const bound = last === undefined || count !== undefined ? [] : [`UNTIL=${until(last, start, zone)}`];
    return [...kept, ...bound].join(';');
  } catch {
    return undefined;
  }
}
