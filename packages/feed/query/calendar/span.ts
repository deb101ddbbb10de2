import { dayOf } from './clock.ts';
import { rangeOf } from './range-of.ts';
import { weekdayOf } from './slots.ts';

/** Days, by their numbers since 1970, both ends included. */
export interface Span {
  readonly from: number;
  readonly until: number;
  /** Among `names`, where it is one of them. */
  readonly name?: SpanName;
}

/** What is left of times that have a name. The week begins on Monday; Saturday and Sunday are its end. */
export const whens = ['today', 'this-week', 'weekend', 'this-month'] as const;
export type When = (typeof whens)[number];

export const names = ['always', ...whens] as const;
export type SpanName = (typeof names)[number];

const spans: Record<SpanName, (today: number) => Span> = {
  always: () => ({ from: -Infinity, until: Infinity }),
  today: (today) => ({ from: today, until: today }),
  'this-week': (today) => ({ from: today, until: today + 6 - weekdayOf(today) }),
  weekend: (today) => ({ from: Math.max(today, today + 5 - weekdayOf(today)), until: today + 6 - weekdayOf(today) }),
  'this-month': (today) => ({ from: today, until: lastOfMonth(today) }),
};

function lastOfMonth(day: number): number {
  const date = new Date(day * 86_400_000);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0) / 86_400_000;
}

/** The days of a name, seen from `today`. */
export const spanOfName = (name: SpanName, today: number): Span => ({ ...spans[name](today), name });

/**
 * The days that a value of the facet `when` names, seen from `today`: one of `whens`, or a range (see `rangeOf`). Undefined
 * of anything else.
 */
export function spanOf(value: string, today: number): Span | undefined {
  const named = whens.find((it) => it === value);
  if (named) return spanOfName(named, today);
  const range = rangeOf(value);
  if (!range) return undefined;
  const { from, until } = range;
  return { from: from ? dayOf(from) : -Infinity, until: until ? dayOf(until) : Infinity };
}

/** The days that two spans have in common; where there are none it ends before it begins. */
export function shared(a: Span, b: Span): Span {
  const [from, until] = [Math.max(a.from, b.from), Math.min(a.until, b.until)];
  return [a, b].find((it) => it.from === from && it.until === until) ?? { from, until };
}
