import { formats } from '../../shape/format.ts';
import { show } from '../../shape/read-shape.ts';
import { instantOf, isDay } from '../../schedule/instant.ts';
import { momentOf } from '../../schedule/moment-of.ts';
import type { Notes } from '../cursor.ts';
import type { Property } from './property.ts';
import type { Zones } from './zones.ts';

/** A moment as the model has it (`formats`), and the zone in which it is meant, where it names one. */
export interface Moment {
  readonly text: string;
  readonly zone: string | undefined;
}

const written = /^(\d{4}-\d\d-\d\d)(?:T(?:(\d\d:\d\d)(?::(\d\d))?)?:*(Z)?)?$/;

function note(property: Property, notes: Notes, expected: 'moment' | 'zone', found: string): undefined {
  const { line } = property;
  const path = expected === 'zone' ? [property.name, 'TZID'] : [property.name];
  // As iCalendar writes it, not as ical.js has made it.
  const shown = expected === 'moment' ? found.replace(/[-:](?=\d)/g, '') : found;
  const allowed = expected === 'moment' ? { allowed: ['20260305', '20260305T170000'] } : {};
  notes.problems.push({
    ...{ code: 'format', severity: 'warning', path, expected, found: shown, ...allowed },
    ...notes.where,
    line,
  });
}

function momentIn(value: unknown, property: Property, zones: Zones, notes: Notes): Moment | undefined {
  const [, day, time, second = '00', utc = ''] = written.exec(String(value)) ?? [];
  const text = day === undefined ? '' : time === undefined ? day : `${day}T${time}:${second}${utc}`;
  if (!formats.moment(text)) return note(property, notes, 'moment', show(value));
  const tzid = property.parameter('tzid');
  if (isDay(text) || utc || tzid === undefined) return { text, zone: undefined };
  const zone = zones.find(tzid, Number(text.slice(0, 4)));
  if (!zone) note(property, notes, 'zone', tzid);
  if (zone && 'offset' in zone) return { text: text + zone.offset(text), zone: undefined };
  return { text, zone: zone?.name };
}

/** The moments that a property holds: one, or, of EXDATE and RDATE, many. What is none leaves a problem. */
export function momentsOf(property: Property, zones: Zones, notes: Notes): Moment[] {
  // A period is a start and an end or a length; its own reader looks at the rest.
  const values = property.values.map((value) => (Array.isArray(value) ? (value as unknown[])[0] : value));
  return values.map((value) => momentIn(value, property, zones, notes)).filter((it) => it !== undefined);
}

/** A moment as it is to be written in a schedule whose zone is `zone`. */
export function within({ text, zone: own }: Moment, zone: string | undefined): string {
  if (own === undefined || own === zone || isDay(text)) return text;
  return zone === undefined ? momentOf(instantOf(text, own), own) : momentOf(instantOf(text, own), zone);
}
