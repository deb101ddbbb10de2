import ICAL from 'ical.js';
import { instantOf, isDay } from '../../schedule/instant.ts';
import { momentOf } from '../../schedule/moment-of.ts';
import type { Entry } from './entry.ts';
import type { Moment } from './moments.ts';

/** When an event begins and ends, as the model has it: the last day of whole days counts. */
export interface Times {
  readonly start: Moment;
  readonly end: Moment | undefined;
}

const DAY = 86_400;

/** A moment so many seconds later by the clock on the wall; Z or an offset stays. */
export function later(text: string, seconds: number): string {
  const length = isDay(text) ? 10 : 19;
  const wall = Date.parse(isDay(text) ? `${text}T00:00Z` : `${text.slice(0, 19)}Z`);
  return new Date(wall + seconds * 1000).toISOString().slice(0, length) + text.slice(length);
}

/** How long it is from one moment to another by the clock on the wall, in seconds. */
export function length(start: string, end: string): number {
  const wall = (text: string) => Date.parse(isDay(text) ? `${text}T00:00Z` : `${text.slice(0, 19)}Z`);
  return (wall(end) - wall(start)) / 1000;
}

/** Days are days by the calendar, hours are exact (RFC 5545, 3.3.6). */
export function after({ text, zone }: Moment, duration: string): Moment | undefined {
  try {
    const { weeks, days, hours, minutes, seconds, isNegative } = ICAL.Duration.fromString(duration);
    const time = hours * 3600 + minutes * 60 + seconds;
    if (isNegative) return undefined;
    const day = later(text, (weeks * 7 + days) * DAY);
    if (isDay(text) || time === 0 || zone === undefined) return { text: later(day, isDay(text) ? 0 : time), zone };
    return { text: momentOf(instantOf(day, zone) + time * 1000, zone).slice(0, 19), zone };
  } catch {
    return undefined;
  }
}

function announcedEnd(entry: Entry, start: Moment): Moment | undefined {
  const [end] = entry.moments('DTEND');
  if (end) return end;
  const duration = entry.first('DURATION');
  if (!duration) return undefined;
  return after(start, duration.text) ?? entry.cursor(duration).wrong('text');
}

/** Outlook says of whole days that they are some, and writes them as midnight to midnight. */
function isWholeDay(entry: Entry, start: Moment, end: Moment | undefined): boolean {
  const marked = entry.text('X-MICROSOFT-CDO-ALLDAYEVENT', 'X-FUNAMBOL-ALLDAY');
  const midnight = (moment: Moment | undefined) => moment === undefined || moment.text.includes('T00:00:00');
  return /^(true|1)$/i.test(marked ?? '') && midnight(start) && midnight(end);
}

export function timesOf(entry: Entry): Times | undefined {
  const [start] = entry.moments('DTSTART');
  if (!start) return undefined;
  const end = announcedEnd(entry, start);
  if (isDay(start.text) || isWholeDay(entry, start, end)) return wholeDays(start, end);
  // One of them a day, the other a time: the day counts to its end.
  if (!end || end.text === start.text) return { start, end: undefined };
  const zone = entry.calendar.zone;
  const isFloating = ({ text }: Moment) => text.length === 19;
  // By the same clocks what is written later is later, but for an hour in the year; else clocks have to be asked.
  if (start.zone === end.zone && isFloating(start) && isFloating(end) && end.text > start.text) return { start, end };
  if (instantOf(end.text, end.zone ?? zone) >= instantOf(start.text, start.zone ?? zone)) return { start, end };
  const { problems, where } = entry.notesAt(entry.first('DTEND'));
  problems.push({ code: 'order', severity: 'warning', path: ['DTEND'], found: end.text, nearest: 'DTSTART', ...where });
  return { start, end: undefined };
}

/** The end of whole days is the day after the last (RFC 5545, 3.6.1). */
function wholeDays(start: Moment, end: Moment | undefined): Times {
  const first = start.text.slice(0, 10);
  const last = end && later(end.text.slice(0, 10), -DAY);
  const day = (text: string) => ({ text, zone: undefined });
  return { start: day(first), end: last !== undefined && last > first ? day(last) : undefined };
}
