import type { Feed, Item } from '../model/feed.ts';
import { instantOf, isDay } from '../schedule/instant.ts';
import { momentOf } from '../schedule/moment-of.ts';
import { zoneOf } from '../schedule/next-occurrence.ts';
import { line, textLine } from './icalendar/content-line.ts';
import { event, type Calendar } from './icalendar/event.ts';
import { isUtc, utc } from './icalendar/moments.ts';
import { plannedOf, type Planned } from './icalendar/planned.ts';
import { timeZone } from './icalendar/time-zone.ts';

export interface ICalendarOptions {
  /** Where the calendar will be published. */
  address?: string | undefined;
}

interface Entry {
  readonly item: Item;
  readonly planned: readonly Planned[];
}

/** Has an item dates, so that a calendar can hold it? */
export const hasCalendarDates = (item: Item): boolean => plannedOf(item, 'UTC').length > 0;

/** The zones in which events have times, each with the years of its first and last date. */
function yearsOf(entries: readonly Entry[], feedZone: string): Map<string, [first: number, last: number]> {
  const zones = new Map<string, [number, number]>();
  for (const { item, planned } of entries) {
    const zone = zoneOf(item, feedZone);
    const moments = isUtc(zone) ? [] : planned.flatMap(({ start, end }) => (isDay(start) ? [] : [start, end ?? start]));
    for (const moment of moments) {
      const year = Number(momentOf(instantOf(moment, zone), zone).slice(0, 4));
      const [first, last] = zones.get(zone) ?? [year, year];
      zones.set(zone, [Math.min(first, year), Math.max(last, year)]);
    }
  }
  return zones;
}

function headOf(feed: Feed, { address }: ICalendarOptions): string {
  const { title, description, homePage, generated } = feed;
  return [
    line('BEGIN', 'VCALENDAR'),
    line('VERSION', '2.0'),
    line('PRODID', '-//Vicinia//Vicinia 1.0//IT'),
    line('CALSCALE', 'GREGORIAN'),
    textLine('NAME', title, { LANGUAGE: feed.language }),
    textLine('X-WR-CALNAME', title),
    textLine('DESCRIPTION', description, { LANGUAGE: feed.language }),
    textLine('X-WR-CALDESC', description),
    line('URL', homePage),
    line('SOURCE', address, { VALUE: 'URI' }),
    line('LAST-MODIFIED', generated && utc(instantOf(generated, feed.timeZone))),
    textLine('X-WR-TIMEZONE', feed.timeZone),
  ].join('');
}

const emptyYears = (stamp: number): [number, number] => [new Date(stamp).getUTCFullYear(), 0];

const hostOf = (address: string | undefined) =>
  address !== undefined && URL.canParse(address) ? new URL(address).hostname : undefined;

/**
 * A feed as a calendar (RFC 5545, with RFC 7986 and 9073), piece by piece. Times are on the clocks of their zones, which come along.
 * What has no dates is not in it (`hasCalendarDates`). Several dates without a rule are an event each; a date that is different
 * from its rule, or off, stays and says so.
 *
 * A calendar has no room for: weekly opening hours; what initiatives, training, notices and resources have beyond dates, places,
 * people, texts, topics, files and price; a summary beside the description; texts in other languages; roles, hours and notes of
 * contacts; kinds and addresses of parties; what is known of places beyond a line, a point and an address in the web. Dates
 * that a rule gives anyway are not written out.
 */
export function* writeICalendar(feed: Feed, options: ICalendarOptions = {}): Generator<string, void> {
  const entries = feed.items.map((item): Entry => ({ item, planned: plannedOf(item, feed.timeZone) }));
  const calendar: Calendar = {
    timeZone: feed.timeZone,
    host: hostOf(feed.homePage ?? options.address),
    stamp: feed.generated === undefined ? 0 : instantOf(feed.generated, feed.timeZone),
  };
  yield headOf(feed, options);
  // A calendar has at least one component (RFC 5545, 3.6).
  if (entries.every(({ planned }) => planned.length === 0))
    yield timeZone(feed.timeZone, ...emptyYears(calendar.stamp));
  for (const [zone, [first, last]] of yearsOf(entries, feed.timeZone)) yield timeZone(zone, first, last);
  for (const { item, planned } of entries) for (const one of planned) yield event(item, one, calendar);
  yield line('END', 'VCALENDAR');
}
