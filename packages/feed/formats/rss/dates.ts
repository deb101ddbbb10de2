import type { Occurrence, Schedule } from '../../model/schedule.ts';
import { compact } from '../compact.ts';
import { endAfter, readDuration } from '../recurrence/duration.ts';
import { toMoment } from '../to-moment.ts';
import { statusInTitle } from '../words/status-in-title.ts';
import type { Entry } from './entry.ts';
import type { XmlElement } from './xml-element.ts';

// What vocabularies for events call it, without prefix, marks and capitals: ev:startdate, xcal:dtstart, ess:starts,
// bc:start_date_local, livewhale:starts, event:date_start …
const starts = [
  'localstartdate',
  'startdatelocal',
  'startdate',
  'dtstart',
  'starts',
  'start',
  'datestart',
  'startdatetime',
  'starttime',
  'eventdate',
  'eventstart',
  'begin',
  'occurrencedate',
];
const ends = [
  'localenddate',
  'enddatelocal',
  'enddate',
  'dtend',
  'ends',
  'end',
  'dateend',
  'enddatetime',
  'endtime',
  'eventend',
  'eventdateend',
];
const beginnings = ['timestart'];
const endings = ['timeend'];

/** Vocabularies whose start and end are no event's. */
const others = /^(?:media|itunes|podcast|cap|dcterms|dc|sy|prism):/;

const local = (name: string) => name.replace(/^.*:/, '').replace(/[-_]/g, '');

const dateNames = new Set([...starts, ...ends, ...beginnings, ...endings, 'duration', 'status']);
const isDate = ({ name }: XmlElement) => name.includes(':') && !others.test(name) && dateNames.has(local(name));
const isGroup = ({ name }: XmlElement) => /:(dates|date|event|vevent)$/.test(name) && !others.test(name);

function find(around: XmlElement, names: readonly string[]): XmlElement | undefined {
  const dated = around.children.filter(isDate);
  return names.map((wanted) => dated.find((it) => local(it.name) === wanted && textIn(it) !== '')).find(Boolean);
}

/** xCal (RFC 6321) wraps its values: <dtstart><date-time>…</date-time></dtstart>. */
const textIn = (element: XmlElement): string =>
  element.content || (element.children.find((it) => /:date(-time)?$/.test(it.name))?.content ?? '');

/** `2015-01-09T18:50:00Z-0600`: the Z is one too many. */
const tidy = (text: string) => text.replace(/Z(?=[+-]\d)/, '');

function momentIn(entry: Entry, element: XmlElement, time: XmlElement | undefined): string | undefined {
  const text = tidy(textIn(element));
  const whole = time === undefined || text.includes(':') ? text : `${text}T${time.content.slice(0, 8)}`;
  return toMoment(whole) ?? entry.cursor(element, whole).moment();
}

/** From midnight to the last minute is how systems without whole days write them. */
function wholeDays({ start, end, ...rest }: Occurrence): Occurrence {
  const [first, last] = [/^(.{10})T00:00(?::00)?/.exec(start)?.[1], /^(.{10})T23:59/.exec(end ?? '')?.[1]];
  if (first === undefined || last === undefined) return { start, ...(end !== undefined && { end }), ...rest };
  return { start: first, ...(last !== first && { end: last }), ...rest };
}

function occurrenceIn(entry: Entry, around: XmlElement): Occurrence | undefined {
  const begin = find(around, starts);
  const start = begin && momentIn(entry, begin, find(around, beginnings));
  if (start === undefined) return undefined;
  const finish = find(around, ends);
  const duration = readDuration(
    around.children.find((it) => local(it.name) === 'duration' && /^\s*P/i.test(it.content))?.content ?? '',
  );
  const end = finish ? momentIn(entry, finish, find(around, endings)) : duration && endAfter(start, duration);
  const status = around.children.find((it) => local(it.name) === 'status')?.content ?? '';
  const changed = statusInTitle(status) ?? statusInTitle(entry.title);
  return wholeDays(
    compact({ start, end: end !== undefined && end > start ? end : undefined, status: changed }) as Occurrence,
  );
}

/** Google's <gd:when startTime="…" endTime="…"/>. */
function googleWhen(entry: Entry): Occurrence[] {
  const whens = entry.all('gd:when').filter((it) => it.attribute('starttime') !== undefined);
  const dates = whens.map((it) =>
    compact({
      start: entry.cursor(it, it.attribute('starttime')).moment(),
      end: entry.cursor(it, it.attribute('endtime')).moment(),
    }),
  );
  return dates.filter((it): it is Occurrence => it?.start !== undefined).map(wholeDays);
}

/** When an item takes place, where a vocabulary for events says so; the date of publication is none. */
export function scheduleOf(entry: Entry): Schedule | undefined {
  entry.matching(isDate);
  const nested = entry.matching(isGroup).flatMap((it) => [it, ...it.children]);
  const dates = [entry.element, ...nested].map((it) => occurrenceIn(entry, it)).filter((it) => it !== undefined);
  return compact({ occurrences: [...new Map([...dates, ...googleWhen(entry)].map((it) => [it.start, it])).values()] });
}
