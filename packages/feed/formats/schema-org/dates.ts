import { defaultTimeZone } from '../../read/assemble-feed.ts';
import { instantOf, isDay } from '../../schedule/instant.ts';
import { momentOf } from '../../schedule/moment-of.ts';
import { formats } from '../../shape/format.ts';
import type { Thing } from '../json-ld/thing.ts';
import { endAfter, readDuration } from '../recurrence/duration.ts';

/** The zone that a thing, or the first of its schedules, names. */
export function timeZoneOf(thing: Thing): string | undefined {
  const schedules = thing.all('eventSchedule', 'courseSchedule');
  const named = [thing, ...schedules].map((it) => it.one('scheduleTimezone', 'beta:timeZone', 'timeZone'));
  const zone = named.find((it) => it.exists);
  const text = zone?.text();
  return text === undefined || formats.zone(text) ? text : zone?.at.wrong('zone');
}

/** When something that starts then is over, by its `endDate` or its `duration`. An end before the start is none. */
export function endOf(
  thing: Thing,
  start: string,
  zone: string | undefined,
  end = thing.one('endDate'),
): string | undefined {
  const stated = end.at.moment();
  if (stated !== undefined) {
    const instant = (it: string) => instantOf(it, zone ?? defaultTimeZone);
    // A day without a time ends with it.
    const before = isDay(stated) ? stated < start.slice(0, 10) : instant(stated) < instant(start);
    return before ? end.at.wrong('moment') : stated;
  }
  const length = thing.one('duration');
  if (!length.exists) return undefined;
  const duration = readDuration(length.text() ?? '');
  if (!duration) return length.at.wrong('text');
  const over = endAfter(start, duration);
  return over !== undefined && over >= start ? over : undefined;
}

/** A moment as the clocks show it where the schedule is, without its offset. */
export function wallClock(moment: string, zone: string | undefined): string {
  const hasOffset = /(Z|[+-]\d\d:\d\d)$/.test(moment);
  return hasOffset ? momentOf(instantOf(moment, 'UTC'), zone ?? defaultTimeZone).slice(0, 16) : moment.slice(0, 16);
}
