import type { Occurrence } from '@vicinia/feed/model.js';

const day = { weekday: 'short', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' } as const;

// A formatter costs a hundred times its use.
const formats = new Map<string, Intl.DateTimeFormat>();

function format(timeZone: string, withYear: boolean): Intl.DateTimeFormat {
  const key = `${timeZone} ${withYear}`;
  let known = formats.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat('it', { ...day, ...(withYear && { year: 'numeric' }), timeZone });
    formats.set(key, known);
  }
  return known;
}

/** `gio 26 novembre, 17:00–19:00`, with the year when it is another one than now. */
export function formatDate({ start, end }: Occurrence, timeZone: string, now: number): string {
  const from = new Date(start);
  const withYear = from.getUTCFullYear() !== new Date(now).getUTCFullYear();
  const dates = format(timeZone, withYear);
  return end ? dates.formatRange(from, new Date(end)) : dates.format(from);
}
