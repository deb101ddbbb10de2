import type { Recurrence } from '@vicinia/feed/model.js';
import { instantOf, isDay, momentOf, recurrencePattern } from '@vicinia/feed/schedule.js';
import { contract } from '../format/contract.ts';
import type { DateContext } from '../format/date-format.ts';
import { formatDate } from '../format/full-date.ts';
import { formatDays } from '../format/days-format.ts';
import { formatTime, formatTimes } from '../format/time-format.ts';
import type { FullDictionary } from '../messages/full-dictionary.ts';
import { monthNames, patternText } from './pattern-text.ts';

/** So many exceptions are named; more are counted. */
const namedExceptions = 12;

const DAY = 86_400_000;
/** At what time, and for how many days, by the clocks of the place. */
function timesText({ start, end }: Recurrence, zone: string, words: FullDictionary): (string | undefined)[] {
  const wall = (moment: string) => (isDay(moment) ? moment : momentOf(instantOf(moment, zone), zone).slice(0, 16));
  const [from, to] = [wall(start), wall(end ?? start)];
  const days = (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY + 1;
  if (isDay(start)) return [days > 1 ? words.plural('lasting', days) : undefined];
  const [begins, ends] = [from.slice(11), to.slice(11)];
  if (days > 2 || (days === 2 && ends > begins))
    return [formatTime(begins, words.language), words.plural('lasting', days)];
  return [end === undefined ? formatTime(begins, words.language) : formatTimes(begins, ends, words.language)];
}

function sentence(clauses: readonly (string | undefined)[], words: FullDictionary): string | undefined {
  const known = clauses.filter((it) => it !== undefined);
  if (known.length === 0) return undefined;
  return contract(
    known.reduce((first, then) => words.text('clauses', { first, then })),
    words.language,
  );
}

function exceptText(except: readonly string[], today: string, dates: DateContext, words: FullDictionary) {
  const coming = except.filter((day) => day >= today);
  if (coming.length === 0) return undefined;
  if (coming.length > namedExceptions) return words.plural('exceptSome', coming.length);
  return words.text('except', { days: formatDays(coming, dates) });
}

/** A recurring date in words, line by line. */
interface RecurrenceLines {
  /** `ogni giovedì, 17–19` */
  how: string;
  /** From when, until when, and when not: `fino al 4 giugno 2027, tranne il 24 e 31 dicembre`. */
  limits: string | undefined;
}

/**
 * How often something happens, in words. Nothing where people have no words for its rule, or where that is over. The
 * catalogue holds the sentences; `dates.timeZone` is that of the place.
 */
export function recurrenceLines(
  recurrence: Recurrence,
  dates: DateContext,
  words: FullDictionary,
): RecurrenceLines | undefined {
  const zone = dates.timeZone;
  const pattern = recurrencePattern(recurrence, zone);
  if (!pattern) return undefined;
  const { until, count, months, unit } = pattern;
  const today = momentOf(dates.now, zone).slice(0, 10);
  const lastDay = until && (isDay(until) ? until : momentOf(instantOf(until, zone), zone).slice(0, 10));
  if (lastDay !== undefined && lastDay < today) return undefined;
  const on = (name: 'fromDate' | 'untilDate', moment: string) => words.text(name, { date: formatDate(moment, dates) });
  const how = [
    patternText(pattern, words),
    ...timesText(recurrence, zone, words),
    unit !== 'year' && months.length > 0 ? words.text('inMonths', { months: monthNames(months, words) }) : undefined,
  ];
  const limits = [
    instantOf(recurrence.start, zone) > dates.now ? on('fromDate', recurrence.start) : undefined,
    until ? on('untilDate', until) : undefined,
    count ? words.plural('times', count) : undefined,
    recurrence.except && exceptText(recurrence.except, today, dates, words),
  ];
  return { how: sentence(how, words)!, limits: sentence(limits, words) };
}

/** The same in one: `ogni giovedì, 17–19, tranne il 24 e 31 dicembre`. */
export function recurrenceText(recurrence: Recurrence, dates: DateContext, words: FullDictionary): string | undefined {
  const lines = recurrenceLines(recurrence, dates, words);
  return lines && sentence([lines.how, lines.limits], words);
}
