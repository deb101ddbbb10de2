import { weekdays } from '../../model/schedule.ts';
import type { Transition } from './transitions.ts';

/** The clocks on the wall at a change, before they are set, as if they were UTC. */
export const wallOf = ({ instant, before }: Transition): Date => new Date(instant + before);

const lastOfMonth = (date: Date) => new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
const only = <T>(values: readonly T[]): T | undefined => (new Set(values).size === 1 ? values[0] : undefined);

/**
 * The rule that gives these changes, one in each of so many years: the last Sunday of March at two. Undefined when they come
 * otherwise.
 */
export function yearlyRule(changes: readonly Transition[], count: number): string | undefined {
  const walls = changes.map(wallOf);
  const years = walls.map((wall) => wall.getUTCFullYear());
  const isYearly = years.every((year, i) => i === 0 || year === years[i - 1]! + 1);
  const month = only(walls.map((wall) => wall.getUTCMonth() + 1));
  const day = only(walls.map((wall) => wall.getUTCDay()));
  const time = only(walls.map((wall) => wall.getTime() % 86_400_000));
  if (walls.length !== count || !isYearly || month === undefined || day === undefined || time === undefined)
    return undefined;
  const nth = walls.every((wall) => wall.getUTCDate() > lastOfMonth(wall) - 7)
    ? -1
    : only(walls.map((wall) => Math.ceil(wall.getUTCDate() / 7)));
  if (nth === undefined) return undefined;
  return `FREQ=YEARLY;BYMONTH=${month};BYDAY=${nth}${weekdays[(day + 6) % 7]!.toUpperCase()}`;
}
