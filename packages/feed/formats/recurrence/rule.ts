import { weekdays, type Weekday } from '../../model/schedule.ts';

export const frequencies = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY'] as const;
export type Frequency = (typeof frequencies)[number];

/** A weekday, or the n-th of its kind in the month or year; negative counts from the end. */
export interface NthDay {
  readonly day: Weekday;
  readonly nth: number | undefined;
}

/** The parts of an RRULE (RFC 5545, 3.3.10) that other formats have words for. */
export interface Rule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly byDay: readonly NthDay[];
  readonly byMonth: readonly number[];
  readonly byMonthDay: readonly number[];
  readonly count: number | undefined;
  /** The last day on which a date may fall. */
  readonly until: string | undefined;
  /** On which day weeks begin, where that is not Monday; it matters for every other week. */
  readonly weekStart?: Weekday | undefined;
}

/** The value of an RRULE. `timed`: its dates have a time, and so has then UNTIL (floating: the end of that day). */
export function ruleText(rule: Rule, timed: boolean): string {
  const { frequency, interval, byDay, byMonth, byMonthDay, count, until, weekStart } = rule;
  const last = until?.replaceAll('-', '');
  const parts: (string | false | undefined)[] = [
    `FREQ=${frequency}`,
    interval > 1 && `INTERVAL=${interval}`,
    // The two exclude each other.
    count !== undefined && `COUNT=${count}`,
    count === undefined && last !== undefined && `UNTIL=${last}${timed ? 'T235959' : ''}`,
    byMonth.length > 0 && `BYMONTH=${byMonth.join()}`,
    byMonthDay.length > 0 && `BYMONTHDAY=${byMonthDay.join()}`,
    frequency === 'WEEKLY' &&
      interval > 1 &&
      weekStart !== undefined &&
      weekStart !== 'mo' &&
      `WKST=${weekStart.toUpperCase()}`,
    byDay.length > 0 && `BYDAY=${byDay.map(({ day, nth }) => `${nth ?? ''}${day.toUpperCase()}`).join()}`,
  ];
  return parts.filter(Boolean).join(';');
}

/** `MO`, `2MO`, `-1FR` as iCalendar writes them. */
export function readNthDay(text: string): NthDay | undefined {
  const [, nth, name] = /^([+-]?\d{1,2})?\s*([a-z]{2})$/i.exec(text.trim()) ?? [];
  const day = weekdays.find((it) => it === name?.toLowerCase());
  return day && { day, nth: nth === undefined ? undefined : Number(nth) || undefined };
}
