import type { Occurrence, Recurrence } from '../../model/schedule.ts';
import type { Thing } from '../json-ld/thing.ts';
import { daysOf } from '../recurrence/days-of.ts';
import { endAfter, readDuration } from '../recurrence/duration.ts';
import type { Rule } from '../../schedule/rule.ts';
import { ruleText } from '../recurrence/rule-text.ts';
import { wallClock } from './dates.ts';
import { ruleOf } from './rule.ts';

/** From when a rule counts that names neither a first day nor where in its rhythm it stands: it has always been so. */
const longAgo = '2020-01-01';

/** A schedule as it was understood: its first date, and how that repeats. */
export interface Series {
  readonly rule: Rule | undefined;
  readonly first: Occurrence;
  readonly except: readonly string[];
  /** The first date is none that anybody has named. */
  readonly isOpen: boolean;
}

/** A schedule's own word, else the event's; each as clocks show it. */
function bound(schedule: Thing, event: Thing, name: 'startDate' | 'endDate', zone: string | undefined) {
  const own = schedule.one(name).at.moment() ?? event.one(name).at.moment();
  return own === undefined ? undefined : wallClock(own, zone);
}

function timeOf(schedule: Thing, name: 'startTime' | 'endTime', moment: string | undefined): string | undefined {
  return schedule.one(name).at.time() ?? (moment !== undefined && moment.length > 10 ? moment.slice(11) : undefined);
}

function lastDay(schedule: Thing, rule: Rule, from: string, until: string | undefined): string | undefined {
  // An event's own end counts only where it is not that of its first date.
  return (
    rule.until ??
    (schedule.has('repeatCount') || until === undefined || until.slice(0, 10) <= from ? undefined : until.slice(0, 10))
  );
}

function lengthOf(schedule: Thing, event: Thing) {
  const lengths = [schedule, event].map((it) => readDuration(it.one('duration').text() ?? ''));
  return lengths.find((it) => it !== undefined);
}

function endOfDate(schedule: Thing, event: Thing, start: string, closes: string | undefined): string | undefined {
  const day = start.slice(0, 10);
  if (start.length > 10 && closes !== undefined) {
    const next = closes === '24:00' || closes <= start.slice(11);
    const last = next ? endAfter(day, { years: 0, months: 0, weeks: 0, days: 2, seconds: 0 }) : day;
    return last && `${last}T${closes.replace('24:00', '00:00')}`;
  }
  const length = lengthOf(schedule, event);
  const end = length && endAfter(start, length);
  return end !== undefined && end > start ? end : undefined;
}

function seriesOf(schedule: Thing, event: Thing, zone: string | undefined): Series | undefined {
  const rule = ruleOf(schedule);
  // A repetition that was not understood has been noted; a single date would be wrong.
  if (!rule && schedule.has('repeatFrequency')) return undefined;
  const from = bound(schedule, event, 'startDate', zone);
  const until = bound(schedule, event, 'endDate', zone);
  const begin = from?.slice(0, 10) ?? (rule && rule.interval === 1 && rule.count === undefined ? longAgo : undefined);
  const bounded = rule && begin !== undefined ? { ...rule, until: lastDay(schedule, rule, begin, until) } : undefined;
  const day = bounded ? daysOf(bounded, begin!, 1)[0] : begin;
  if (day === undefined) {
    return schedule.at.at('startDate').missing('moment');
  }
  const opens = timeOf(schedule, 'startTime', from);
  const start = opens === undefined ? day : `${day}T${opens.replace('24:00', '00:00')}`;
  const closes = timeOf(schedule, 'endTime', until);
  const spans = !bounded && until !== undefined && until.slice(0, 10) > day;
  const end = spans
    ? until.slice(0, 10) + (closes && opens ? `T${closes}` : '')
    : endOfDate(schedule, event, start, closes);
  const except = schedule
    .all('exceptDate')
    .flatMap((it) => it.at.moment() ?? [])
    .map((it) => wallClock(it, zone).slice(0, 10));
  return { rule: bounded, first: { start, ...(end !== undefined && { end }) }, except, isOpen: begin === longAgo };
}

/** What an event's schedules say (schema.org: Schedule; OpenActive: PartialSchedule). */
export function everySeries(event: Thing, zone: string | undefined): Series[] {
  const dated = event.nodes('courseSchedule').filter((it) => it.has('startDate') || event.has('startDate'));
  const schedules = [...event.nodes('eventSchedule'), ...dated].filter((it) => it.isNode);
  return schedules.map((schedule) => seriesOf(schedule, event, zone)).filter((it) => it !== undefined);
}

export function recurrenceOf({ rule, first, except }: Series): Recurrence | undefined {
  if (!rule) return undefined;
  return { ...first, rule: ruleText(rule, first.start.length > 10), ...(except.length > 0 && { except: [...except] }) };
}

/** A series date by date, for what has no room for rules. */
export function datesOf({ rule, first, except }: Series, most: number): Occurrence[] {
  if (!rule) return [first];
  const day = first.start.slice(0, 10);
  const length =
    first.end === undefined ? undefined : (Date.parse(first.end.slice(0, 10)) - Date.parse(day)) / 86_400_000;
  return daysOf(rule, day, most)
    .filter((it) => !except.includes(it))
    .map((it) => {
      if (length === undefined) return { start: it + first.start.slice(10) };
      const last = new Date(Date.parse(it) + length * 86_400_000).toISOString().slice(0, 10);
      return { start: it + first.start.slice(10), end: last + first.end!.slice(10) };
    });
}
