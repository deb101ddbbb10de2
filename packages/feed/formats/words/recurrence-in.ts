import { weekdays } from '../../model/schedule.ts';
import { fold } from '../../query/fold.ts';
import { everyWeek, type NthDay, type Rule } from '../../schedule/rule.ts';
import { formats } from '../../shape/format.ts';
import { timesIn, type TimeRange } from './times-in.ts';
import { weekdaysIn } from './opening-hours.ts';
import { weekdayOf } from './weekday.ts';

/** A rule in words, and the times that stand beside it. */
export interface Repetition {
  readonly rule: Rule;
  readonly times: readonly TimeRange[];
}

const ordinals: readonly (readonly [RegExp, number])[] = [
  [/^(?:prim[oaie]|1[°ªoa]?|first|1st)$/, 1],
  [/^(?:second[oaie]|2[°ªoa]?|2nd)$/, 2],
  [/^(?:terz[oaie]|3[°ªoa]?|third|3rd)$/, 3],
  [/^(?:quart[oaie]|4[°ªoa]?|fourth|4th)$/, 4],
  [/^(?:ultim[oaie]|last)$/, -1],
];
const nthOf = (word: string) => ordinals.find(([pattern]) => pattern.test(word))?.[1];

const everyOther =
  /\b(?:ogni (?:due|2) settimane|a settimane alterne|quindicinal\w*|every (?:two|2|other) weeks?|biweekly)\b/;
const intervals: readonly (readonly [RegExp, Partial<Rule>])[] = [
  [everyOther, { interval: 2 }],
  [/\b(?:ogni settimana|settimanal\w*|weekly|every week)\b/, {}],
  [/\b(?:ogni mese|mensil\w*|monthly|every month)\b/, { frequency: 'MONTHLY' }],
  [/\b(?:ogni anno|annual\w*|yearly|every year)\b/, { frequency: 'YEARLY' }],
  [/\b(?:ogni giorno|tutti i giorni|quotidian\w*|giornalier\w*|daily|every day)\b/, { frequency: 'DAILY' }],
];

const dayNames = '(?:lun|mar|mer|gio|ven|sab|dom|mon|tue|wed|thu|fri|sat|sun)[a-z]*';
const nthDays = new RegExp(
  `^(?:ogni |il |la |every |the )?((?:[\\w°ª]+\\s+(?:(?:e|and)\\s+)?(?:(?:il|la|the)\\s+)?)+?)(${dayNames})(?: (?:del|di ogni|of the|of every|of each) (?:mese|month))?(?=$|[\\s,])`,
);

/** "il primo e il terzo giovedì del mese". */
function monthly(text: string): { rule: Rule; rest: string } | undefined {
  const [found, names, day] = nthDays.exec(text) ?? [];
  const weekday = day === undefined ? undefined : weekdayOf(day);
  const nths = (names ?? '')
    .split(/\s+|,/)
    .filter((it) => it !== '' && !/^(?:e|il|la|and|the)$/.test(it))
    .map(nthOf);
  if (found === undefined || !weekday || nths.length === 0 || nths.some((nth) => nth === undefined)) return undefined;
  const byDay: NthDay[] = nths.map((nth) => ({ day: weekday, nth }));
  return { rule: { ...everyWeek, frequency: 'MONTHLY', byDay }, rest: text.slice(found.length) };
}

function byWords(text: string): { rule: Rule; rest: string } | undefined {
  const interval = intervals.find(([pattern]) => pattern.test(text));
  const bare = interval ? text.replace(interval[0], ' ') : text;
  const [, names = '', rest = ''] = /^([^\d]*?)((?:\b(?:dalle|ore|h|alle|from|at)\b|\d).*)?$/.exec(bare.trim()) ?? [];
  const said = names
    .replace(/^(?:ogni|tutti i|tutte le|tutti|il|i|la|le|every|on)\s+/, '')
    .replace(/[\s,:(–-]+$/, '')
    .trim();
  const days = said === '' ? [] : weekdaysIn(said);
  if (!days || (!interval && days.length === 0)) return undefined;
  const rule: Rule = { ...everyWeek, ...interval?.[1], byDay: days.map((day) => ({ day, nth: undefined })) };
  return { rule: days.length === weekdays.length ? { ...rule, frequency: 'DAILY', byDay: [] } : rule, rest };
}

/** An RRULE as iCalendar has it is left to whoever reads those. */
const isRule = (text: string) => formats.rule(text.toUpperCase());

/**
 * A repetition as people say it: "ogni giovedì dalle 17 alle 19", "lun-ven", "il primo sabato del mese", "ogni due settimane
 * il martedì". Undefined when anything in the text is something else.
 */
export function recurrenceIn(text: string): Repetition | undefined {
  if (text.length > 200) return undefined;
  const folded = fold(text).replace(/\s+/g, ' ').trim();
  if (folded === '' || isRule(folded)) return undefined;
  const found = monthly(folded) ?? byWords(folded);
  if (!found) return undefined;
  const rest = found.rest.replace(/^[\s,:(–-]+|[)\s.]+$/g, '');
  const times = rest === '' ? [] : timesIn(rest);
  return times && { rule: found.rule, times };
}
