import type { Occurrence } from '../../model/schedule.ts';
import type { Thing } from '../json-ld/thing.ts';
import { compact } from '../compact.ts';
import { modeOf } from '../words/mode.ts';
import { timeZoneOf } from './dates.ts';
import { inherit } from './inherit.ts';
import { bookingOf } from './offers.ts';
import { teachersOf } from './parties.ts';
import { placesOf } from './places.ts';
import { datesOf, everySeries } from './recurrences.ts';
import { ownDates, statusOf } from './when.ts';

/** A course that meets more often is not listed date by date. */
const most = 200;

export function modeOfThing(thing: Thing) {
  const stated = ['courseMode', 'educationalProgramMode', 'eventAttendanceMode', 'deliveryMode', 'beta:attendanceMode'];
  const texts = thing.every(...stated).map((it) => it.token() ?? '');
  // "MixedEventAttendanceMode": the rest of the name speaks of events, not of how.
  return modeOf(texts.map((text) => text.replace(/EventAttendanceMode$/, '')));
}

/** The path that sessions belong to, as far as they differ from it. */
export interface Path {
  readonly title: string | undefined;
  readonly url: string | undefined;
  readonly language: string | undefined;
}

const link = (url: string | undefined, note: string | undefined) => compact({ url, note });

/** What all dates of a course instance have in common, unless it is what the whole course has. */
function frameOf(instance: Thing, { title, url: page, language }: Path) {
  const places = placesOf(instance, 'location').filter((it) => it !== undefined);
  const online = instance
    .nodes('location', 'beta:virtualLocation')
    .some((it) => it.is('VirtualLocation') || /^https?:/.test(String(it.at.value)));
  const name = instance.one('name').plain();
  const { opens, until, url, note } = bookingOf(instance, language);
  const own = instance.has('url') ? instance.one('url').url() : undefined;
  const [first] = places;
  const physical = places.find(
    (it) => it.name !== 'Online' || it.municipality !== undefined || it.address !== undefined,
  );
  return {
    title: name === title ? undefined : name,
    mode: modeOfThing(instance) ?? (online && places.length === 1 ? 'online' : undefined),
    place: online && physical === undefined ? undefined : (physical ?? first),
    link: online ? places.map((it) => it.url).find((it) => it !== undefined) : undefined,
    teachers: teachersOf(instance),
    seats: instance
      .one('maximumAttendeeCapacity', 'maximumPhysicalAttendeeCapacity', 'maximumVirtualAttendeeCapacity')
      .number(),
    seatsLeft: instance.one('remainingAttendeeCapacity').number(),
    enrolment: compact({ ...link(url ?? (own === page ? undefined : own), note), opens, closes: until }),
  };
}

function datesOfInstance(instance: Thing, language: string | undefined): Occurrence[] {
  const zone = timeZoneOf(instance);
  const status = statusOf(instance);
  const listed = everySeries(instance, zone).flatMap((series) => datesOf(series, most));
  const dates = listed.map((date) => (status ? { ...date, status } : date));
  return dates.length > 0 ? dates : ownDates(instance, zone, language);
}

/** The dated meetings of one instance of a course: its parts, the dates of its schedule, or the whole of it. */
export function sessionsOf(instance: Thing, path: Path) {
  const parts = instance.nodes('subEvent', 'subEvents').filter((it) => it.isNode);
  const groups = parts.length > 0 ? parts.map((part) => inherit(part, instance)) : [instance];
  return groups.flatMap((group) => {
    const frame = compact(frameOf(group, path)) ?? {};
    return datesOfInstance(group, path.language).map((date) => ({ ...frame, ...date }));
  });
}
