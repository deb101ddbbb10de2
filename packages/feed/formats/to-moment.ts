import { formats } from '../shape/format.ts';
import { momentInWords } from './words/moment-in-words.ts';

/**
 * A moment (see `formats`) out of the ways in which systems write one: RFC 3339, with a space for the T, offsets without a
 * colon (`+0200`), basic format (`20260305T170000Z`), Italian and European day order (`05/03/2026 17:00`, `5.3.2026`),
 * and with the month's name (see `momentInWords`). Undefined when it is none of these, or a day that does not exist.
 */
export function toMoment(text: string): string | undefined {
  const moment = inNumbers(text.trim()) ?? momentInWords(text);
  return moment !== undefined && formats.moment(moment) ? moment : undefined;
}

function inNumbers(written: string): string | undefined {
  const iso =
    /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]+(\d\d):?(\d\d)(?::?(\d\d)(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d|UTC|GMT)?)?$/i.exec(
      written,
    );
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[,T ]+(?:ore |h )?(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?)?$/i.exec(
    written,
  );
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : [local?.[3], local?.[2], local?.[1]];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const [, , , , hour, minute, second, zone] = iso ?? local ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time =
    hour === undefined ? '' : `T${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}`;
  return date + time + (time === '' ? '' : offset(zone));
}

function offset(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^[a-z]/i.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}
