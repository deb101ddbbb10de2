import { fold } from '../../query/fold.ts';

/** Beginnings of the months' names in Italian, English, German, French and Spanish, without accents. */
const months = [
  'gen|jan|ene',
  'feb|fev',
  'mar',
  'apr|avr|abr',
  'mag|may|mai',
  'giu|jun|juin',
  'lug|jul|juil',
  'ago|aug|aou',
  'set|sep',
  'ott|oct|okt',
  'nov',
  'dic|dec|dez',
];
const monthPatterns = months.map((names) => new RegExp(`^(?:${names})`));

/** What the names of zones are ahead of UTC, in hours: RFC 5322 (4.3) has the American ones, programs write others. */
const zones: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  west: 1,
  bst: 1,
  cet: 1,
  met: 1,
  mez: 1,
  cest: 2,
  mest: 2,
  mesz: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
};

const two = (value: string | number) => String(value).padStart(2, '0');

/** Two figures are of this century until 49 (RFC 5322, 4.3). */
const yearOf = (written: string) =>
  written.length === 2 ? (Number(written) < 50 ? `20${written}` : `19${written}`) : written;

function offsetOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  const [, sign, hours, minutes = '00'] = /([+-])(\d{1,2}):?(\d\d)?$/.exec(zone) ?? [];
  if (sign !== undefined && hours !== undefined) return `${sign}${two(hours)}:${minutes}`;
  const ahead = Object.hasOwn(zones, zone) ? zones[zone] : undefined;
  if (ahead === undefined) return '';
  return ahead === 0 ? 'Z' : `${ahead < 0 ? '-' : '+'}${two(Math.abs(ahead))}:00`;
}

const day = String.raw`(?<day>\d{1,2})(?:\s?[°º.]|st|nd|rd|th)?`;
const month = String.raw`(?<month>[a-z]{3,})\.?`;
const year = String.raw`(?<year>\d{4}|\d{2}(?!\d|:))`;
const time = String.raw`(?<hour>\d{1,2})(?:[:.h](?<minute>\d\d)(?:[:.](?<second>\d\d)(?:\.\d+)?)?)?\s*(?<half>[ap]\.?m\b\.?)?`;
// "17:00-19:00" are two times; an offset stands apart, after GMT, or after seconds.
const zone = String.raw`(?:(?:\s+|(?<=:\d\d:\d\d))(?<zone>(?:gmt|utc)?[+-]\d{4}|(?:gmt|utc)[+-]\d{1,2}(?::\d\d)?|(?<=:\d\d:\d\d)[+-]\d\d:\d\d|[a-z]{1,4}))?(?:\s*\([^)]*\))?`;
const weekday = String.raw`(?:[a-z]{2,}[.,]*\s+)?`;
const clock = String.raw`(?:,?\s*(?:[-–|]\s*)?(?:t|ore|h|alle(?: ore)?|dalle(?: ore)?|at|um|a)?\.?\s*${time}${zone}(?:\s*uhr)?)?`;
const patterns = [
  // Thu, 05 Mar 2026 17:00:00 GMT · giovedì 5 marzo 2026, ore 17 · 5-Mar-2026
  new RegExp(`^${weekday}${day}(?:\\s+|-)(?:di |de |of )?${month}(?:,?\\s+|-)(?:del? )?${year}${clock}$`),
  // March 5th, 2026 5:00 pm
  new RegExp(`^${weekday}${month}\\s+${day},?\\s+${year}${clock}$`),
  // Thu Mar 5 17:00:00 CET 2026
  new RegExp(`^[a-z]{3} ${month}\\s+${day}\\s+${time}(?:\\s+(?<zone>[a-z]{1,4}))?\\s+${year}$`),
];

/**
 * A moment (see `formats`) out of one whose month has a name: RFC 822 and 5322 with their zones, and dates as people write
 * them in Italian, English, German, French or Spanish. Undefined when it is none of these; the day need not exist.
 */
export function momentInWords(text: string): string | undefined {
  const written = fold(text.trim()).replace(/\s+/g, ' ');
  const groups = written.length > 80 ? undefined : patterns.map((it) => it.exec(written)?.groups).find(Boolean);
  if (!groups) return undefined;
  const at = monthPatterns.findIndex((it) => it.test(groups.month!));
  if (at < 0) return undefined;
  const date = `${yearOf(groups.year!)}-${two(at + 1)}-${two(groups.day!)}`;
  if (groups.hour === undefined) return date;
  const late = groups.half?.startsWith('p');
  const hour = groups.half === undefined ? Number(groups.hour) : (Number(groups.hour) % 12) + (late ? 12 : 0);
  const seconds = groups.second === undefined ? '' : `:${groups.second}`;
  return `${date}T${two(hour)}:${groups.minute ?? '00'}${seconds}${offsetOf(groups.zone)}`;
}
