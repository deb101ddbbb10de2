const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(zone: string): Intl.DateTimeFormat {
  let known = formatters.get(zone);
  if (!known) {
    const numeric = 'numeric';
    // prettier-ignore
    known = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric });
    formatters.set(zone, known);
  }
  return known;
}

/** What the zone's clocks are ahead of UTC at an instant, in milliseconds. */
export function offsetAt(instant: number, zone: string): number {
  const part: Record<string, number> = {};
  for (const { type, value } of formatter(zone).formatToParts(instant)) part[type] = Number(value);
  const wall = Date.UTC(part.year!, part.month! - 1, part.day, part.hour, part.minute, part.second);
  return wall - Math.floor(instant / 1000) * 1000;
}

/**
 * The instant, in milliseconds since 1970, at which clocks in `zone` show a wall-clock time (given as if it were UTC).
 * A time that a clock change skips is read with the offset before the change, one that occurs twice is the first, as
 * iCalendar has it (RFC 5545, 3.3.5).
 */
export function instantOfWall(wall: number, zone: string, offset: typeof offsetAt): number {
  const DAY = 86_400_000;
  const before = offset(wall - DAY, zone);
  const first = wall - before;
  if (offset(first, zone) === before) return first;
  const after = offset(wall + DAY, zone);
  return offset(wall - after, zone) === after ? wall - after : first;
}

/** Is this moment a whole day, without a time? */
export const isDay = (moment: string): boolean => moment.length === 10;

/** The instant of a moment (see `formats`): with an offset it speaks for itself, else it is meant in `zone`. */
export function instantOf(moment: string, zone: string, offset = offsetAt): number {
  if (/(Z|[+-]\d\d:\d\d)$/.test(moment)) return Date.parse(moment);
  return instantOfWall(Date.parse(isDay(moment) ? `${moment}T00:00Z` : `${moment}Z`), zone, offset);
}

/** The instant at which something that ends at this moment is over: a whole day counts to its end. */
export function endOf(moment: string, zone: string): number {
  if (!isDay(moment)) return instantOf(moment, zone);
  return instantOfWall(Date.parse(`${moment}T00:00Z`) + 86_400_000, zone, offsetAt);
}
