import type { Occurrence } from '@vicinia/feed/model.js';
import { instantOf, isDay } from '@vicinia/feed/schedule.js';

// Making a formatter costs a hundred times its use: 24 cards would spend more on that than on everything else.
const formatters = new Map<string, Intl.DateTimeFormat>();

/** A formatter, made once for each language, zone and set of options. What a browser has no names for is in Italian. */
export function formatter(
  language: string,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = JSON.stringify([language, timeZone, options]);
  let known = formatters.get(key);
  if (!known) formatters.set(key, (known = new Intl.DateTimeFormat([language, 'it'], { ...options, timeZone })));
  return known;
}

const day: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'long' };
const time: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
const year: Intl.DateTimeFormatOptions = { year: 'numeric' };

/** How moments are shown: in which language, in which zone, and seen from when (the year is left out when it is the same). */
export interface DateContext {
  language: string;
  timeZone: string;
  now: number;
}

/** Where on the clock a moment is, and whose. A whole day has no zone: it is the same date everywhere. */
export const clockTime = (moment: string, timeZone: string) =>
  isDay(moment)
    ? { at: Date.parse(`${moment}T00:00Z`), zone: 'UTC' }
    : { at: instantOf(moment, timeZone), zone: timeZone };

/** When an occurrence is: `gio 26 novembre, 17:00–19:00`, `5–7 dicembre`, or a day alone. */
export function formatOccurrence({ start, end }: Occurrence, context: DateContext): string {
  const { language, timeZone, now } = context;
  const from = clockTime(start, timeZone);
  const allDay = isDay(start);
  const years = formatter('en', from.zone, year);
  const sameYear = years.format(from.at) === years.format(now);
  const format = formatter(language, from.zone, { ...day, ...(sameYear ? {} : year), ...(allDay ? {} : time) });
  const until = end === undefined || isDay(end) !== allDay ? from.at : clockTime(end, timeZone).at;
  if (until <= from.at) return format.format(from.at);
  const range = format.formatRange(from.at, until);
  // CLDR writes the days of an Italian range with two digits.
  return allDay ? range.replace(/\b0/g, '') : range;
}
