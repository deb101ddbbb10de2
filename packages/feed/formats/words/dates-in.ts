import type { Occurrence } from '../../model/schedule.ts';
import { isDay } from '../../schedule/instant.ts';
import { toMoment } from '../to-moment.ts';
import { timesIn } from './times-in.ts';

export type Span = Pick<Occurrence, 'start' | 'end'>;

/** What is longer is a text. */
const LONG = 2000;

/** "05/03/26": two figures of a year are of this century; a table's serial number counts days since 1899. */
function momentOf(text: string): string | undefined {
  const written = text.trim();
  if (/^[3-6]\d{4}$/.test(written)) return new Date((Number(written) - 25_569) * 86_400_000).toISOString().slice(0, 10);
  return toMoment(written.replace(/^(\d{1,2}[/.-]\d{1,2}[/.-])(\d\d)(?!\d)/, '$120$2'));
}

/** What the first day of a range leaves to the last: "5" of "5-8 marzo 2026", "28 febbraio" of "28 febbraio - 2 marzo 2026". */
function completed(from: string, to: string): string | undefined {
  const [, , month, year] =
    /^(?:\p{L}+ )?(\d{1,2})°?\s+(\p{L}+)\s+(\d{4})$/u.exec(to.trim()) ??
    /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(to.trim()) ??
    [];
  if (month === undefined || year === undefined) return undefined;
  const numbers = /^\d+$/.test(month);
  const [, day, own] = /^(?:\p{L}+ )?(\d{1,2})°?(?:[\s/.]+(\p{L}+|\d{1,2}))?[/.]?$/u.exec(from.trim()) ?? [];
  if (day === undefined) return undefined;
  return momentOf(numbers ? `${day}/${own ?? month}/${year}` : `${day} ${own ?? month} ${year}`);
}

function range(text: string): Span | undefined {
  const plain = text.replace(/^(?:dal(?:l['’])?|da|from)\s*/i, '');
  for (const separator of plain.matchAll(
    /\s*[–—]\s*|\s+-\s+|\s+(?:al(?:l['’])?|fino al(?:l['’])?|to|until|a)\s*|\/(?=\d{4}-)|(?<=\d)-(?=\d)/gi,
  )) {
    const [left, right] = [plain.slice(0, separator.index), plain.slice(separator.index + separator[0].length)];
    const end = momentOf(right);
    const start = momentOf(left) ?? completed(left, right);
    if (start !== undefined && end !== undefined && end > start && isDay(start) === isDay(end)) return { start, end };
  }
  return undefined;
}

/** "5 marzo 2026, ore 17-19": the times of one day. */
function dayWithTimes(text: string): Span | undefined {
  for (const gap of text.matchAll(/[,\s]+/g)) {
    const day = momentOf(text.slice(0, gap.index));
    if (day === undefined || !isDay(day)) continue;
    const [times, more] = timesIn(text.slice(gap.index + gap[0].length)) ?? [];
    if (times && !more)
      return { start: `${day}T${times.opens}`, ...(times.closes && { end: `${day}T${times.closes}` }) };
  }
  return undefined;
}

/** "2026-03-05 17:00-19:00": an end, where ISO 8601 would have an offset. */
const endsInTime = /[\d,] \d\d:\d\d-\d\d:\d\d$/;

function one(text: string): Span | undefined {
  const start = endsInTime.test(text) ? undefined : momentOf(text);
  return start === undefined ? (dayWithTimes(text) ?? range(text)) : { start };
}

/**
 * The dates that a text names, in Italian order where they are numbers: one, a range ("dal 5 all’8 marzo 2026"), one with
 * times ("5/3/2026 17-19"), or several. Undefined when something in it is no date.
 */
export function datesIn(text: string): Span[] | undefined {
  if (text.length > LONG) return undefined;
  const written = text.replace(/\s+/g, ' ').trim();
  const whole = one(written);
  if (whole) return [whole];
  for (const separator of [/\s*[;|\n]\s*/, /\s*,\s*|\s+e\s+/]) {
    const parts = text
      .trim()
      .split(separator)
      .filter((it) => it !== '');
    const dates = parts.length > 1 && parts.length < 200 ? parts.map(one) : [undefined];
    if (dates.every((it) => it !== undefined)) return dates;
  }
  return undefined;
}
