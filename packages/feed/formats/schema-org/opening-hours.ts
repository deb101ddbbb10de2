import { weekdays, type OpeningHours, type Weekday } from '../../model/schedule.ts';
import type { Thing } from '../json-ld/thing.ts';
import { compact } from '../compact.ts';
import { openingHours } from '../words/opening-hours.ts';
import { phrase } from '../words/phrase.ts';
import { weekdayOf } from '../words/weekday.ts';
import { dayNames } from './day-names.ts';

/** The text form of opening hours: `Mo-Fr 09:00-12:00,15:00-18:00`; `Mo-Su` alone is always. */
function fromText(value: Thing): OpeningHours[] {
  const text = value.at.text() ?? '';
  const { hours, rest } = openingHours(/\d/.test(text) ? text : `${text} 00:00-24:00`);
  return rest === undefined ? hours : [...hours, ...(value.at.wrong('time') ?? [])];
}

/** The days that a specification names: addresses of schema.org's, names, or `Mo,Tu`. */
function daysOf(value: Thing): Weekday[] {
  const named = value.all('dayOfWeek').filter((day) => !/^PublicHolidays?$/.test(day.token() ?? ''));
  const days = named.flatMap((day) =>
    ((day.isNode ? day.token() : day.at.text()) ?? '')
      .split(',')
      .map((name) => weekdayOf(name) ?? day.at.wrong('choice', dayNames)),
  );
  return weekdays.filter((day) => days.includes(day));
}

const isClosed = (opens: string | undefined, closes: string | undefined) =>
  opens === closes && (opens === '00:00' || opens === undefined);

function fromSpecification(value: Thing): OpeningHours | undefined {
  const opens = value.one('opens').at.time();
  const closes = value.one('closes').at.time();
  if (isClosed(opens, closes)) return undefined;
  const days = daysOf(value);
  const [from, until] = [value.one('validFrom').at.day(), value.one('validThrough').at.day()];
  if (opens === undefined || closes === undefined || (days.length === 0 && value.has('dayOfWeek'))) return undefined;
  return {
    days: days.length > 0 ? days : [...weekdays],
    opens,
    closes,
    ...compact({ from, until, note: value.one('description', 'name').plain() }),
  };
}

/** Weekly hours, in schema.org's two ways of writing them. */
export function openingHoursOf(thing: Thing, ...names: string[]): OpeningHours[] {
  const every = thing.every(...names, 'openingHoursSpecification', 'openingHours', 'specialOpeningHoursSpecification');
  return every.flatMap((value) => (value.isNode ? (fromSpecification(value) ?? []) : fromText(value)));
}

/** The days on which it is closed out of turn, in words. */
export function closuresOf(thing: Thing, language: string | undefined): string | undefined {
  const closed = thing.every('specialOpeningHoursSpecification', 'openingHoursSpecification').flatMap((value) => {
    const from = value.one('validFrom').at.day();
    if (!value.isNode || from === undefined || !isClosed(value.one('opens').at.time(), value.one('closes').at.time()))
      return [];
    const format = new Intl.DateTimeFormat(language ?? 'it', { dateStyle: 'medium', timeZone: 'UTC' });
    const until = value.one('validThrough').at.day() ?? from;
    const span = [new Date(from), new Date(until < from ? from : until)] as const;
    return [`${format.formatRange(...span)}: ${phrase('closed', language)}`];
  });
  return closed.length > 0 ? closed.join('; ') : undefined;
}
