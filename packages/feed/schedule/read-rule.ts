import { weekdays } from '../model/schedule.ts';
import { formats } from '../shape/format.ts';
import { frequencies, type NthDay, type Rule } from './rule.ts';

type Parts = ReadonlyMap<string, string>;

function refuse(part: string): never {
  throw new RangeError(`no such rule: ${part}`);
}

/** The whole numbers of a list, each at most `most`; with `least` undefined, from one on, forwards or backwards. */
function numbers(parts: Parts, name: string, most: number, least?: number): number[] {
  const text = parts.get(name);
  return (text?.split(',') ?? []).map((it) => {
    const value = /^[+-]?\d+$/.test(it) ? Number(it) : NaN;
    const counts = least === undefined ? value !== 0 && Math.abs(value) <= most : value >= least && value <= most;
    return counts ? value : refuse(`${name}=${text}`);
  });
}

const number = (parts: Parts, name: string): number | undefined => numbers(parts, name, Number.MAX_SAFE_INTEGER, 1)[0];

/** `MO`, `2MO`, `-1FR` as iCalendar writes them. */
export function readNthDay(text: string): NthDay | undefined {
  const [, nth, name] = /^([+-]?\d{1,2})?\s*([a-z]{2})$/i.exec(text.trim()) ?? [];
  const day = weekdays.find((it) => it === name?.toLowerCase());
  return day && { day, nth: nth === undefined ? undefined : Number(nth) || undefined };
}

/** A day or a moment as iCalendar writes it, as the model has it (see `formats`). */
function readUntil(text: string): string {
  const day = text.replace(/^(\d{4})(\d\d)(\d\d)/, '$1-$2-$3');
  const moment = day.replace(/T(\d\d)(\d\d)(\d\d)/, 'T$1:$2:$3');
  return formats.moment(moment) ? moment : refuse(`UNTIL=${text}`);
}

const known = new Set(
  `FREQ INTERVAL COUNT UNTIL WKST BYDAY BYMONTH BYMONTHDAY BYYEARDAY BYWEEKNO BYEASTER BYHOUR BYMINUTE BYSECOND BYSETPOS`.split(
    ' ',
  ),
);

function partsOf(text: string): Parts {
  const parts = new Map<string, string>();
  for (const part of text.toUpperCase().replace(/\s+/g, '').split(';')) {
    const [name = '', value] = part.split('=');
    // Programs say of what they do not use that it is nothing.
    if (part === '' || value === '' || name.startsWith('X-') || part === 'RSCALE=GREGORIAN' || part === 'SKIP=OMIT')
      continue;
    if (value === undefined || !known.has(name)) refuse(part);
    parts.set(name, value);
  }
  return parts;
}

/** Reads the value of an RRULE. Throws a `RangeError` that names the part that makes no sense. */
export function readRule(text: string): Rule {
  const parts = partsOf(text);
  const weekStart = parts.get('WKST');
  const until = parts.get('UNTIL');
  return {
    frequency: frequencies.find((it) => it === parts.get('FREQ')) ?? refuse(`FREQ=${parts.get('FREQ')}`),
    interval: number(parts, 'INTERVAL') ?? 1,
    byDay: (parts.get('BYDAY')?.split(',') ?? []).map((day) => readNthDay(day) ?? refuse(`BYDAY=${day}`)),
    byMonth: numbers(parts, 'BYMONTH', 12, 1),
    byMonthDay: numbers(parts, 'BYMONTHDAY', 31),
    byYearDay: numbers(parts, 'BYYEARDAY', 366),
    byWeekNo: numbers(parts, 'BYWEEKNO', 53),
    byEaster: numbers(parts, 'BYEASTER', 366, -366),
    byHour: numbers(parts, 'BYHOUR', 23, 0),
    byMinute: numbers(parts, 'BYMINUTE', 59, 0),
    bySecond: numbers(parts, 'BYSECOND', 60, 0),
    bySetPos: numbers(parts, 'BYSETPOS', 366),
    count: number(parts, 'COUNT'),
    until: until === undefined ? undefined : readUntil(until),
    weekStart:
      weekStart === undefined
        ? undefined
        : (weekdays.find((it) => it.toUpperCase() === weekStart) ?? refuse(weekStart)),
  };
}
