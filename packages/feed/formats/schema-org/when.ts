import type { Occurrence, OccurrenceStatus } from '../../model/schedule.ts';
import type { Thing } from '../json-ld/thing.ts';
import { compact } from '../compact.ts';
import { toTime } from '../to-time.ts';
import { phrase } from '../words/phrase.ts';
import { endOf, timeZoneOf } from './dates.ts';
import { inherit } from './inherit.ts';
import { closuresOf, openingHoursOf } from './opening-hours.ts';
import { everySeries, recurrenceOf, type Series } from './recurrences.ts';

const statuses: Readonly<Record<string, OccurrenceStatus | 'scheduled'>> = {
  EventScheduled: 'scheduled',
  EventCancelled: 'cancelled',
  EventCanceled: 'cancelled',
  EventPostponed: 'postponed',
  EventRescheduled: 'scheduled',
  EventMovedOnline: 'scheduled',
};

/** Cancelled or postponed; one that was moved stands at its new date. */
export function statusOf(event: Thing): OccurrenceStatus | undefined {
  const status = event.one('eventStatus');
  if (!status.exists) return undefined;
  const name = status.token() ?? '';
  const known = Object.hasOwn(statuses, name) ? statuses[name] : status.at.wrong('choice', Object.keys(statuses));
  return known === 'scheduled' ? undefined : known;
}

/** The dates that an event names itself: one, several side by side, those from which it was moved. */
export function ownDates(event: Thing, zone: string | undefined, language?: string): Occurrence[] {
  const ends = event.all('endDate');
  const starts = event.all('startDate');
  const doors = toTime(event.one('doorTime').text() ?? '');
  const note = doors && `${phrase('doors', language)}: ${doors}`;
  const status = statusOf(event);
  const dates = starts.flatMap((value, i): Occurrence[] => {
    const start = value.at.moment();
    if (start === undefined) return [];
    const end = endOf(event, start, zone, starts.length === 1 || ends.length === starts.length ? ends[i] : undefined);
    return [{ start, ...compact({ end, status, note }) }];
  });
  const moved = event.all('previousStartDate').flatMap((value) => value.at.moment() ?? []);
  const before = moved.filter((start) => dates.every((date) => date.start !== start));
  return [...before.map((start) => ({ start, status: 'moved' as const })), ...dates];
}

/** Sub-events that are nothing but dates of this one: they have no name of their own. */
export function isDate(part: Thing, event: Thing): boolean {
  return part.isNode && (part.name === undefined || part.name === event.name);
}

/** What the event is made of: its dates, and whether that is all. */
function partsOf(event: Thing) {
  const parts = event.nodes('subEvent', 'subEvents').filter((part) => part.isNode);
  const dates = parts.filter((part) => isDate(part, event));
  return { dates, isSeries: dates.length === parts.length };
}

function withStatus(series: readonly Series[], status: OccurrenceStatus | undefined) {
  const recurrences = series.map(recurrenceOf).filter((it) => it !== undefined);
  const single = series.filter(({ rule }) => !rule).map(({ first }) => first);
  if (status === undefined) return { recurrences, occurrences: single };
  // A rule has no status: of a series that is off, its first date stays to say so.
  const known = series.filter(({ isOpen }) => !isOpen);
  return { recurrences: [], occurrences: known.map(({ first }) => ({ ...first, status })) };
}

/** When an event takes place: its dates, its rules, its hours. */
export function scheduleOf(event: Thing, language?: string) {
  const zone = timeZoneOf(event);
  const { recurrences, occurrences } = withStatus(everySeries(event, zone), statusOf(event));
  const { dates, isSeries } = partsOf(event);
  const listed = [...occurrences, ...dates.flatMap((part) => ownDates(inherit(part, event), zone, language))];
  // The own dates of a series are the span of all of its dates.
  const isSpan = recurrences.length > 0 || (isSeries && listed.length > 0);
  const own = isSpan ? [] : ownDates(event, zone, language);
  return compact({
    timeZone: zone,
    occurrences: unique([...listed, ...own]),
    recurrences,
    openingHours: openingHoursOf(event, 'hoursAvailable'),
    note: closuresOf(event, language),
  });
}

function unique(dates: readonly Occurrence[]): Occurrence[] {
  const seen = new Set<string>();
  return dates.filter(({ start, status }) => {
    const key = `${start} ${status ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}
