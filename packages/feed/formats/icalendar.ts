import { defaultTimeZone } from '../read/assemble-feed.ts';
import { Turn } from '../read/turn.ts';
import { compact } from './compact.ts';
import type { Notes } from './cursor.ts';
import type { Converted, Draft } from './format.ts';
import { ComponentReader, type Component } from './icalendar/component.ts';
import { Entry, type Calendar } from './icalendar/entry.ts';
import { eventDraft } from './icalendar/event.ts';
import { leftOut } from './icalendar/left-out.ts';
import { seriesOf } from './icalendar/series.ts';
import { zoneByName } from './icalendar/zone-name.ts';
import { Zones } from './icalendar/zones.ts';
import { mendGarbled } from './mend-garbled.ts';
import type { Source } from './source.ts';

/** What the calendar is called, and so on: RFC 7986, and before it Apple's X-WR properties. */
function headOf(calendar: Entry, zone: string | undefined): Converted['head'] {
  const [url] = calendar.all('URL');
  const head = {
    title: calendar.text('NAME', 'X-WR-CALNAME'),
    description: calendar.text('DESCRIPTION', 'X-WR-CALDESC'),
    homePage: url && calendar.cursor(url).url(),
    timeZone: zone,
  };
  return compact(head) ?? {};
}

/** The events of a calendar that somebody forgot to wrap into one are taken as well. */
function calendarsOf(components: readonly Component[]): Component[] {
  const calendars = components.filter((it) => it.name === 'VCALENDAR');
  const loose = components.filter((it) => it.name !== 'VCALENDAR');
  return loose.length > 0
    ? [...calendars, { name: 'VCALENDAR', properties: [], components: loose, line: 1 }]
    : calendars;
}

/**
 * iCalendar (RFC 5545), with RFC 7986, what is usual of RFC 9073, and the habits of Outlook, Google, Apple and others.
 * Events with one UID are one item; tasks and journals are named and left out.
 */
export async function convert(source: Source): Promise<Converted> {
  const reader = new ComponentReader();
  const calendars = calendarsOf(await reader.read(mendGarbled(source.text, reader.problems)));
  const notes: Notes = { problems: reader.problems, base: source.address };
  const zones = new Zones(calendars);
  const properties = calendars.flatMap((it) => it.properties);
  const said = (name: string) => properties.find((it) => it.name === name)?.text;
  const zone = zoneByName(said('X-WR-TIMEZONE') ?? '') ?? zones.only;
  const cancels = /^cancel$/i.test(said('METHOD') ?? '');
  const calendar: Calendar = { zones, notes, zone: zone ?? defaultTimeZone, cancels };
  const entries = calendars.flatMap((it) => it.components).map((it) => new Entry(it, calendar));
  const drafts: Draft[] = [];
  const turn = new Turn();
  for (const series of seriesOf(entries.filter((it) => it.component.name === 'VEVENT'))) {
    drafts.push(eventDraft(series));
    if (turn.isOver) await turn.next();
  }
  leftOut(entries);
  const whole = { name: 'VCALENDAR', properties, components: [], line: 1 };
  return { head: headOf(new Entry(whole, calendar), zone), drafts, problems: notes.problems };
}
