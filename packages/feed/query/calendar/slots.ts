import { weekdays, type Weekday } from '../../model/schedule.ts';

/** Parts of the day by the clock on the wall: until noon, until six, until midnight. */
export const timesOfDay = ['morning', 'afternoon', 'evening'] as const;
export type TimeOfDay = (typeof timesOfDay)[number];

/**
 * Weekdays and the parts of them, a bit each: Monday morning, Monday afternoon … That a day and a time are chosen together
 * and must be met by the same date is then one comparison of numbers.
 */
export type Slots = number;

export const everySlot: Slots = 2 ** 21 - 1;

/** Minutes of a day at which its parts begin, and the end of the last. */
const bounds = [0, 720, 1080, 1440] as const;

/** That something runs a little over into the next part does not make it fit for those who are free only then. */
const worthwhile = 30;

/** The slots of the parts of a day (its number since 1970) that something from one minute of it to another is in. */
export function slotsBetween(day: number, from: number, until: number): Slots {
  let parts = 0;
  for (let i = 0; i < 3; i++) {
    const [begins, ends] = [bounds[i]!, bounds[i + 1]!];
    const starts = from >= begins && from < ends;
    if (starts || Math.min(until, ends) - Math.max(from, begins) >= worthwhile) parts |= 1 << i;
  }
  return parts << (weekdayOf(day) * 3);
}

/** The place of a day in its week, Monday being 0. The first of January 1970 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** All slots of a weekday. */
export const slotsOfWeekday = (weekday: Weekday): Slots => 7 << (weekdays.indexOf(weekday) * 3);

/** The slots of a part of the day, on every weekday. */
export const slotsOfTime = (time: TimeOfDay): Slots =>
  weekdays.reduce((slots, _, i) => slots | (1 << (i * 3 + timesOfDay.indexOf(time))), 0);

/** The slots that some of these weekdays and some of these times have in common; none of a kind means any. */
export function slotsOf(days: readonly string[] = [], times: readonly string[] = []): Slots {
  const any = (of: readonly Slots[]) => of.reduce((slots, more) => slots | more, 0);
  const byDay = any(weekdays.filter((it) => days.includes(it)).map(slotsOfWeekday));
  const byTime = any(timesOfDay.filter((it) => times.includes(it)).map(slotsOfTime));
  return (days.length > 0 ? byDay : everySlot) & (times.length > 0 ? byTime : everySlot);
}
