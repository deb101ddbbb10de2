import type { Occurrence } from '../../model/schedule.ts';
import { formats } from '../../shape/format.ts';
import { compact } from '../compact.ts';
import type { Cursor } from '../cursor.ts';
import type { Draft } from '../format.ts';
import { commonOf, placeOf } from './common.ts';

/** A day and a time in two fields, as they stood before there was one for both. */
function momentOf(event: Cursor, name: 'start' | 'end', isWhole: boolean): string | undefined {
  const whole = event.at(name).exists ? event.at(name).moment() : undefined;
  if (isWhole) return whole?.slice(0, 10) ?? event.at(`${name}_date`).day();
  if (whole !== undefined) return whole;
  const day = event.at(`${name}_date`).day();
  const time = event.at(`${name}_time`).time();
  return day !== undefined && time !== undefined ? `${day}T${time}` : day;
}

function occurrenceOf(event: Cursor): Occurrence | undefined {
  const isWhole = event.at('all_day').flag() ?? false;
  const start = momentOf(event, 'start', isWhole);
  const end = momentOf(event, 'end', isWhole);
  return start === undefined ? undefined : { start, ...(end !== undefined && end >= start && { end }) };
}

/** The RRULE line of `DTSTART:…\nRRULE:…`. */
function ruleOf(at: Cursor): string | undefined {
  const text = at.text();
  const rule = text === undefined ? undefined : (/^RRULE:(.+)$/im.exec(text)?.[1] ?? text).trim();
  return rule === undefined || formats.rule(rule) ? rule : at.wrong('rule');
}

function scheduleOf(entries: readonly Cursor[]) {
  const [entry] = entries as [Cursor];
  const zone = entry.at('event', 'timezone');
  const text = zone.text();
  const dates = entries.map((it) => occurrenceOf(it.at('event'))).filter((it) => it !== undefined);
  // Dates that are listed one by one carry the rule too, and `$` and their day in the address.
  const isListed = /(\$|%24)\d{4}-\d\d-\d\d/.test(entry.at('url').text() ?? '');
  const rule = isListed ? undefined : ruleOf(entry.at('recurrence_rule'));
  const [first] = dates;
  return compact({
    timeZone: text === undefined || formats.zone(text) ? text : zone.wrong('zone'),
    occurrences: rule === undefined ? dates : [],
    recurrences: rule !== undefined && first ? [{ ...first, rule }] : [],
  });
}

/** One event, with all the dates that the list has of it. */
export function eventDraft(entries: readonly Cursor[]): Draft {
  const [entry] = entries as [Cursor];
  const meeting = entry.at('meeting_url');
  const url = meeting.exists ? meeting.url() : undefined;
  const location = entry.at('location');
  const place = location.isObject ? placeOf(location, location.at('barrier_free')) : undefined;
  const page = entry.first('location_url', 'location_path').text();
  const base = entry.at('url').text();
  const fields = {
    ...commonOf(entry),
    places: [
      place && { ...place, ...(page && URL.canParse(page, base) && { url: new URL(page, base).href }) },
      url === undefined ? undefined : { name: 'Online', url },
    ].filter((it) => it !== undefined),
    schedule: scheduleOf(entries),
  };
  return { type: 'initiative', fields: compact(fields) ?? {}, origin: { path: entry.path } };
}
