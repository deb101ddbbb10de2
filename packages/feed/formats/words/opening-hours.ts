import { weekdays, type OpeningHours, type Weekday } from '../../model/schedule.ts';
import { fold } from '../../query/fold.ts';
import { toTime } from '../to-time.ts';
import { weekdayOf } from './weekday.ts';

interface Range {
  readonly opens: string;
  readonly closes: string;
}

/** What is longer is prose. */
const LONG = 1000;

export interface Hours {
  hours: OpeningHours[];
  /** The rules that say more than weekly hours can: seasons, holidays, first Sundays, open ends. */
  rest: string | undefined;
}

const dash = String.raw`\s*[-–—]\s*`;

/** How people say what OpenStreetMap writes with a dash. */
const tidy = (text: string): string =>
  fold(text)
    .replace(/\b(?:tutti i giorni|ogni giorno|daily|every day|taglich)\b/g, 'mo-su')
    .replace(/\bdal(?:le)?(?: ore)?\s+/g, '')
    .replace(/\s+(?:al|alle|fino alle|bis|to|until)(?: ore)?\s+/g, '-')
    .replace(/\s+(?:e|ed|and|und|et)\s+/g, ',')
    .replace(/\b(?:ore|h|uhr|from|von)\b/g, ' ')
    .trim();

/** `mo-fr,su`, `lunedi-venerdi`; holidays are passed over. Undefined for what is no day of the week. */
function daysIn(text: string): Weekday[] | undefined {
  const days = new Set<Weekday>();
  for (const part of text.split(/\s*,\s*|\s+(?=[a-z])/).filter((it) => it !== '')) {
    const [from, to, more] = part
      .split(new RegExp(dash))
      .map((name) => (/^[a-z]+$/.test(name) ? weekdayOf(name) : undefined));
    if (from === undefined || more !== undefined || (part.search(/[-–—]/) >= 0 && to === undefined)) return undefined;
    const first = weekdays.indexOf(from);
    const length = to === undefined ? 1 : ((weekdays.indexOf(to) - first + 7) % 7) + 1;
    for (let i = 0; i < length; i++) days.add(weekdays[(first + i) % 7]!);
  }
  return days.size > 0 ? weekdays.filter((day) => days.has(day)) : undefined;
}

/** The days that people name: "lun-ven", "lunedì e mercoledì", "dal martedì al sabato". Undefined for anything else. */
export const weekdaysIn = (text: string): Weekday[] | undefined => daysIn(tidy(text));

/** `09:00-12:00,15:00-18:00`; undefined for what is no range of times. */
function rangesIn(text: string): Range[] | undefined {
  const ranges = text.split(/\s*,\s*/).map((part) => {
    const [opens, closes, more] = part.split(new RegExp(dash)).map((time) => toTime(time));
    return opens !== undefined && closes !== undefined && more === undefined ? { opens, closes } : undefined;
  });
  return ranges.every((range) => range !== undefined) ? ranges : undefined;
}

interface Rule {
  readonly days: readonly Weekday[];
  readonly ranges: readonly Range[];
}

function ruleIn(text: string): Rule | undefined {
  if (text === '24/7') return { days: weekdays, ranges: [{ opens: '00:00', closes: '24:00' }] };
  const [, names = '', times = ''] = /^([^\d"]*?)[\s:,]*(\d[^"]*|off|closed|chius[oa]|geschlossen)$/.exec(text) ?? [];
  const days = names.trim() === '' ? weekdays : daysIn(names.trim());
  const ranges = /^[a-z]/.test(times) ? [] : rangesIn(times.trim());
  return days && ranges && times !== '' ? { days, ranges } : undefined;
}

/**
 * Weekly hours out of OpenStreetMap's `opening_hours` and out of what people write: "Mo-Fr 09:00-12:00,15:00-18:00; We off",
 * "Lun-Ven 9-12 e 15-18", "dal lunedì al venerdì dalle 9 alle 13". A later rule replaces an earlier one on its days.
 */
export function openingHours(text: string): Hours {
  if (text.length > LONG) return { hours: [], rest: text.trim() };
  const week = new Map<Weekday, readonly Range[]>();
  const rest: string[] = [];
  for (const part of text
    .split(/;|\|\||\n/)
    .map((it) => it.trim())
    .filter((it) => it !== '')) {
    const rule = ruleIn(tidy(part).replace(/,?\s*\b(?:ph|sh)\b(?!\S)\s*(?=\d)/, ' '));
    if (rule) for (const day of rule.days) week.set(day, rule.ranges);
    else rest.push(part);
  }
  const bySpan = new Map<string, Weekday[]>();
  for (const day of weekdays)
    for (const { opens, closes } of week.get(day) ?? []) {
      const span = `${opens} ${closes}`;
      bySpan.set(span, [...(bySpan.get(span) ?? []), day]);
    }
  const hours = [...bySpan].map(([span, days]) => ({ days, opens: span.slice(0, 5), closes: span.slice(6) }));
  return { hours, rest: rest.length > 0 ? rest.join('; ') : undefined };
}
