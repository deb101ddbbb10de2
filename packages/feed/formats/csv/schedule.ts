import type { Occurrence, OpeningHours, Recurrence, Schedule } from '../../model/schedule.ts';
import { isDay } from '../../schedule/instant.ts';
import { everyWeek, type Rule } from '../../schedule/rule.ts';
import { formats } from '../../shape/format.ts';
import { compact } from '../compact.ts';
import { daysOf } from '../recurrence/days-of.ts';
import { ruleText } from '../recurrence/rule-text.ts';
import { datesIn, type Span } from '../words/dates-in.ts';
import { openingHours } from '../words/opening-hours.ts';
import type { Repetition } from '../words/recurrence-in.ts';
import type { TimeRange } from '../words/times-in.ts';
import type { Row } from './row.ts';
import { readTimeCells, regularFields } from './time-cells.ts';

/** The last day, where a column has it. */
function lastDay(row: Row): string | undefined {
  const cursor = row.first('schedule.end');
  const [date] = datesIn(cursor?.text() ?? '') ?? [];
  return date ? (date.end ?? date.start) : cursor?.wrong('moment');
}

const at = (day: string, time: string | undefined) =>
  time === undefined || time === '24:00' || !isDay(day) ? day : `${day}T${time}`;

/** A rule begins on the first day that it gives. */
function repeated(
  rule: Rule,
  text: string | undefined,
  first: string,
  last: string | undefined,
  [times]: readonly TimeRange[],
): Recurrence | undefined {
  const until = last === undefined ? rule : { ...rule, until: last.slice(0, 10) };
  const [day] = text === undefined ? daysOf(until, first.slice(0, 10), 1) : [first.slice(0, 10)];
  if (day === undefined) return undefined;
  const opens = isDay(first) ? times?.opens : first.slice(11, 16);
  return compact({
    start: at(day, opens),
    end: times?.closes === undefined ? undefined : at(day, times.closes),
    rule: text ?? ruleText(until, opens !== undefined),
  }) as Recurrence;
}

/** One named date, with the times and the last day that stand beside it. */
function dated(
  { start, end }: Span,
  last: string | undefined,
  times: readonly TimeRange[],
  isOnly: boolean,
): Occurrence[] {
  const final = end ?? (isOnly ? last : undefined);
  const spansDays = final !== undefined && final.slice(0, 10) > start.slice(0, 10);
  // Over several days it is not said on which of them the times hold.
  if (!isDay(start) || times.length === 0 || (spansDays && !(final.length > 10))) {
    const closes = isDay(start) || final !== undefined ? undefined : times[0]?.closes;
    const close = closes === undefined ? final : at(start.slice(0, 10), closes);
    return [{ start, ...(close !== undefined && close > start && isDay(close) === isDay(start) && { end: close }) }];
  }
  return times.map(({ opens, closes }) => ({
    start: at(start, opens),
    ...(closes !== undefined && closes > opens && { end: at(start, closes) }),
  }));
}

/** Days of the week with times and no date: the hours at which one can come. */
function weekly({ rule, times }: Repetition): OpeningHours[] {
  const days =
    rule.frequency === 'DAILY'
      ? (['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const)
      : rule.byDay.map(({ day }) => day);
  if (
    rule.interval !== 1 ||
    days.length === 0 ||
    rule.frequency === 'MONTHLY' ||
    rule.byDay.some(({ nth }) => nth !== undefined)
  )
    return [];
  return times
    .filter(({ closes }) => closes !== undefined)
    .map(({ opens, closes }) => ({ days: [...days], opens, closes: closes! }));
}

/** When what a row is about takes place, out of dates, days and times in whichever columns and words. */
export function scheduleOf(row: Row): Schedule | undefined {
  const said = readTimeCells(row);
  const last = row.first('schedule.end') && lastDay(row);
  const written = row.text('schedule.rule')?.toUpperCase();
  const rule = written !== undefined && formats.rule(written) ? written : undefined;
  const times = said.repetition?.times.length ? said.repetition.times : said.times;
  const [first] = said.dates;
  const recurrence =
    first && (rule ?? said.repetition)
      ? repeated(said.repetition?.rule ?? everyWeek, rule, first.start, first.end ?? last, times)
      : undefined;
  const hours = openingHours(row.text('schedule.openingHours') ?? '');
  const repetition = said.repetition && { rule: said.repetition.rule, times };
  const regular = first ? [] : repetition ? weekly(repetition) : hours.hours;
  const lost =
    said.repetition && !recurrence && regular.length === 0 ? regularFields.map((field) => row.text(field)) : [];
  const spansDays = said.dates.some(
    ({ start, end = last }) => end !== undefined && end.slice(0, 10) > start.slice(0, 10),
  );
  const beside =
    spansDays && !recurrence && said.times.length > 0
      ? [row.text('schedule.startTime') ?? row.text('schedule.openingHours')]
      : [];
  const note = [
    ...said.words,
    ...lost,
    ...beside,
    !first && !repetition ? hours.rest : undefined,
    row.text('schedule.note'),
  ];
  return compact({
    timeZone: row.text('schedule.timeZone'),
    occurrences: recurrence ? [] : said.dates.flatMap((date) => dated(date, last, times, said.dates.length === 1)),
    recurrences: recurrence ? [recurrence] : [],
    openingHours: regular,
    note: [...new Set(note.filter((it) => it !== undefined && it !== ''))].join('; '),
  });
}
