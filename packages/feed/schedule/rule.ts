import type { Weekday } from '../model/schedule.ts';

export const frequencies = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY'] as const;
export type Frequency = (typeof frequencies)[number];

/** A weekday, or the n-th of its kind in the month or year; negative counts from the end. */
export interface NthDay {
  readonly day: Weekday;
  readonly nth: number | undefined;
}

/** The parts of an RRULE (RFC 5545, 3.3.10). Negative numbers count from the end of the month or year. */
export interface Rule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly byDay: readonly NthDay[];
  readonly byMonth: readonly number[];
  readonly byMonthDay: readonly number[];
  readonly byYearDay?: readonly number[];
  readonly byWeekNo?: readonly number[];
  /** Days after Easter Sunday, as python-dateutil and its descendants write them. */
  readonly byEaster?: readonly number[];
  readonly byHour?: readonly number[];
  readonly byMinute?: readonly number[];
  readonly bySecond?: readonly number[];
  readonly bySetPos?: readonly number[];
  readonly count: number | undefined;
  /** The last moment, or day, on which a date may fall. */
  readonly until: string | undefined;
  /** On which day weeks begin, where that is not Monday; it matters for every other week. */
  readonly weekStart?: Weekday | undefined;
}

/** The rule that says nothing but "every week": others are it with parts of their own. */
export const everyWeek: Rule = {
  frequency: 'WEEKLY',
  interval: 1,
  byDay: [],
  byMonth: [],
  byMonthDay: [],
  count: undefined,
  until: undefined,
};
