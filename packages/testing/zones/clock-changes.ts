import type { Answer, Question } from './schedule-answers.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The Sunday on which clocks change (Directive 2000/84/EC): the last of March or October, at one o’clock UTC. */
function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month + 1, 0);
  return last - new Date(last).getUTCDay() * DAY;
}

/** What Rome's clocks are ahead of UTC, by the directive and without any zone's data. */
function ahead(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  const summer = instant >= lastSunday(year, 2) + HOUR && instant < lastSunday(year, 9) + HOUR;
  return summer ? 2 * HOUR : HOUR;
}

/** The instant at which Rome's clocks show this: the first of two, and an hour on where they skip it (RFC 5545, 3.3.5). */
const instantOf = (wall: number) => (ahead(wall - 2 * HOUR) === 2 * HOUR ? wall - 2 * HOUR : wall - HOUR);

const local = (wall: number) => new Date(wall).toISOString().slice(0, 16);
const written = (instant: number) => `${local(instant + ahead(instant))}:00+0${ahead(instant) / HOUR}:00`;

/** One date by Rome's clocks, the numbers as if they were UTC; `whole`: days, of which the last counts. */
interface Span {
  readonly start: number;
  readonly end?: number | undefined;
  readonly whole?: boolean;
}

function show({ start, end, whole = false }: Span): string {
  const format = new Intl.DateTimeFormat('it', {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    ...(!whole && { hour: '2-digit', minute: '2-digit' }),
  });
  if (end === undefined) return format.format(start);
  const range = format.formatRange(start, end);
  return whole ? range.replace(/ 0/g, ' ') : range;
}

/** What a rule is to give: a question, and the spans that answer it. */
export interface Case {
  readonly rule?: string;
  readonly spans: readonly Span[];
}

/** Moves a span on to the clocks that there really are. */
function real({ start, end, whole }: Span): Span {
  const [from, until] = [instantOf(start), end === undefined ? undefined : instantOf(end)];
  if (whole) return { start, end, whole };
  const last = until !== undefined && until < from ? from + end! - start : until;
  return { start: from + ahead(from), end: last === undefined ? undefined : last + ahead(last) };
}

const moment = (wall: number, { whole }: Span) => (whole ? local(wall).slice(0, 10) : local(wall));
const endOf = ({ start, end = start, whole }: Span) => instantOf(end + (whole ? DAY : 0));

export function questionOf({ rule, spans }: Case): Question {
  const given = spans.map((span) => ({
    start: moment(span.start, span),
    ...(span.end !== undefined && { end: moment(span.end, span) }),
  }));
  const from = spans[0]!.start - 2 * DAY;
  return {
    schedule: rule === undefined ? { occurrences: given } : { recurrences: [{ ...given[0]!, rule }] },
    from,
    until: spans.at(-1)!.start + 5 * DAY,
    nows: spans.map(real).flatMap((span) => [endOf(span) - 1, endOf(span)]),
  };
}

export function answerOf({ rule, spans }: Case): Answer {
  const starts = spans.map((span) =>
    span.whole || rule === undefined ? moment(span.start, span) : written(instantOf(span.start)),
  );
  return {
    starts,
    shown: spans.map((span) => show(real(span))),
    next: starts.flatMap((start, i) => [start, starts[i + 1] ?? 'none']),
  };
}

/** All that may go wrong around the day on which clocks change. */
function casesOf(day: number): Case[] {
  const series = (step: number, first: Span, count: number) =>
    Array.from({ length: count }, (_, i) => ({
      ...first,
      start: first.start + i * step,
      end: first.end && first.end + i * step,
    }));
  const weekly = (first: Span) => ({ rule: 'FREQ=WEEKLY;COUNT=3', spans: series(7 * DAY, first, 3) });
  const daily = (first: Span) => ({ rule: 'FREQ=DAILY;COUNT=3', spans: series(DAY, first, 3) });
  const [before, week] = [day - DAY, day - 7 * DAY];
  return [
    weekly({ start: week + 17 * HOUR, end: week + 19 * HOUR }),
    daily({ start: before + 2.5 * HOUR, end: before + 5 * HOUR }),
    daily({ start: before + 2.75 * HOUR, end: before + 3.25 * HOUR }),
    weekly({ start: week, whole: true }),
    weekly({ start: week - DAY, end: week + DAY, whole: true }),
    daily({ start: before + 23.5 * HOUR, end: day + HOUR }),
    daily({ start: before - 2 * HOUR, end: before + 4 * HOUR }),
    { spans: [{ start: before + 22 * HOUR, end: day + 4 * HOUR }] },
    { spans: [{ start: before, end: day + DAY, whole: true }] },
    { spans: [{ start: day + 1.5 * HOUR, end: day + 17 * HOUR }] },
  ];
}

const years = Array.from({ length: 21 }, (_, i) => 2020 + i);

/** Around every change of Rome's clocks from 2020 to 2040. */
export const cases: readonly Case[] = years
  .flatMap((year) => [lastSunday(year, 2), lastSunday(year, 9)])
  .flatMap(casesOf);
