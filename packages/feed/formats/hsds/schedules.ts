import { formats } from '../../shape/format.ts';
import { compact } from '../compact.ts';
import type { Cursor } from '../cursor.ts';
import { holidayOf, timesOf } from './times.ts';

/** A schedule, and the name of the place that it is for, where there are several. */
interface Placed {
  readonly schedule: Cursor;
  readonly place: string | undefined;
}

/** A number is an offset in hours; IANA has zones for the whole ones, with the sign turned round. */
function timeZoneOf(schedules: readonly Placed[]): string | undefined {
  const zone = schedules.map(({ schedule }) => schedule.at('timezone')).find((it) => it.exists);
  const text = zone?.text();
  if (text === undefined || formats.zone(text)) return text;
  const hours = Number(text.replace(/^(UTC|GMT)/i, ''));
  if (!Number.isInteger(hours) || Math.abs(hours) > 12) return zone?.wrong('zone');
  return hours === 0 ? 'UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}

const schedulesOf = (at: Cursor) =>
  ['schedules', 'regular_schedules', 'regular_schedule'].flatMap((name) => at.at(name).list());
const holidaysOf = (at: Cursor) =>
  ['holiday_schedules', 'holiday_schedule', 'holidayScheduleCollection'].flatMap((name) => at.at(name).list());

/** The same schedule is given again at every level, under the same id. */
function distinct(schedules: readonly Placed[]): Placed[] {
  const seen = new Set<string>();
  return schedules.filter(({ schedule }) => {
    const id = schedule.at('id').value;
    return typeof id !== 'string' || (!seen.has(id) && seen.add(id));
  });
}

/** When a service is there: its own schedules and those of its locations; of the places themselves only where it has none. */
export function scheduleOf(service: Cursor, locations: readonly Cursor[], alert: string | undefined) {
  const own = [service, ...locations].flatMap((at): Placed[] => {
    const place = at === service || locations.length < 2 ? undefined : at.at('location', 'name').plain();
    return schedulesOf(at).map((schedule) => ({ schedule, place }));
  });
  const ofPlaces = locations.flatMap((at) => schedulesOf(at.at('location')));
  const schedules = distinct(own.length > 0 ? own : ofPlaces.map((schedule) => ({ schedule, place: undefined })));
  const holidays = [service, ...locations].flatMap(holidaysOf).map(holidayOf);
  const times = [...schedules.map(({ schedule, place }) => timesOf(schedule, place)), ...holidays];
  const notes = [alert, ...times.map(({ note }) => note)].filter(Boolean);
  return compact({
    timeZone: timeZoneOf(schedules),
    recurrences: times.flatMap(({ recurrence }) => recurrence ?? []),
    openingHours: times.flatMap(({ hours }) => hours ?? []),
    note: [...new Set(notes)].join('\n'),
  });
}
