import ICAL from 'ical.js';
import { offsetAt } from '../../schedule/instant.ts';
import type { Component } from './component.ts';
import type { Property } from './property.ts';

/** Zones that are tried for rules without a name that says anything; most of those in use have the clocks of one. */
const candidates = ['Europe/Rome', 'Europe/London', 'Europe/Athens', 'America/New_York', 'America/Chicago', 'UTC'];

/** Only rules that name one day a year: others may keep the library counting for ever. */
const yearly = /^FREQ=YEARLY;(?:INTERVAL=1;)?(?=.*BYMONTH=\d)(?=.*(BYDAY=-?[1-5]|BYMONTHDAY=([1-9]|1\d|2[0-8])(;|$)))/i;

function jCal({ name, type, values, text }: Property): unknown[] | undefined {
  if (name !== 'RRULE') return [name.toLowerCase(), {}, type, ...values];
  return yearly.test(text) ? (ICAL.parse.property(`RRULE:${text}`) as unknown[]) : undefined;
}

/** What the clocks of a VTIMEZONE are ahead of UTC at a wall-clock time, `2026-03-05T17:00:00`, in seconds. */
export type Clock = (local: string) => number;

/** The clock of a VTIMEZONE; undefined when it has no observance that can be read. */
export function clockOf(zone: Component): Clock | undefined {
  try {
    const observances = zone.components.map(({ name, properties }) => [
      name.toLowerCase(),
      properties.map(jCal).filter((it) => it !== undefined),
      [],
    ]);
    const component = new ICAL.Component(['vtimezone', [], observances]);
    const timezone = new ICAL.Timezone({ component, tzid: 'own' });
    const clock: Clock = (local) => timezone.utcOffset(ICAL.Time.fromDateTimeString(local.slice(0, 19)));
    return Number.isFinite(clock('2026-01-15T12:00:00')) && observances.length > 0 ? clock : undefined;
  } catch {
    return undefined;
  }
}

/** The known zone whose clocks go like this one through a year. */
export function zoneLike(clock: Clock, year: number): string | undefined {
  const days = Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}-15T12:00:00`);
  return candidates.find((zone) =>
    days.every((day) => {
      const offset = clock(day);
      return offsetAt(Date.parse(`${day}Z`) - offset * 1000, zone) === offset * 1000;
    }),
  );
}

/** An offset in seconds as RFC 3339 writes it. */
export function offsetText(seconds: number): string {
  const minutes = Math.round(Math.abs(seconds) / 60);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${seconds < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
