import type { OccurrenceStatus } from '../../model/schedule.ts';
import { defaultTimeZone } from '../../read/assemble-feed.ts';
import { instantOf } from '../../schedule/instant.ts';
import { momentOf } from '../../schedule/moment-of.ts';
import { formats } from '../../shape/format.ts';
import { compact } from '../compact.ts';
import type { Cursor } from '../cursor.ts';
import { toMoment } from '../to-moment.ts';
import { openingHours } from '../words/opening-hours.ts';
import { wordsOf } from './rich-text.ts';

/** "None", as the catalogue writes it, and days that stand for "always": 1969-12-31, 1100-01-01 and 2499-12-31. */
export function dateOf(at: Cursor): string | undefined {
  if (!at.exists || at.value === 'None') return undefined;
  const moment = at.moment();
  return moment !== undefined && moment > '1970-01-02' && moment < '2499' ? moment : undefined;
}

/** Plone gives every moment in UTC, so that midnight in Rome is on the day before. */
const dayOf = (moment: string): string =>
  moment.length === 10 ? moment : momentOf(instantOf(moment, defaultTimeZone), defaultTimeZone).slice(0, 10);

interface Rules {
  rule?: string;
  except: string[];
  also: string[];
}

/** The lines that a recurrence is kept as: RRULE, EXDATE, RDATE (RFC 5545). */
function rulesOf(at: Cursor): Rules {
  const rules: Rules = { except: [], also: [] };
  for (const line of (at.text() ?? '').split(/[\r\n]+/)) {
    const [, name = 'RRULE', value = ''] =
      /^(?:(RRULE|EXDATE|RDATE|DTSTART|DTEND)(?:;[^:]*)?:)?(.*)$/i.exec(line.trim()) ?? [];
    // The item's own dates say it again.
    if (value === '' || /^DT/i.test(name)) continue;
    const days = value
      .split(',')
      .map((it) => toMoment(it))
      .filter((it) => it !== undefined);
    if (/RRULE/i.test(name) && formats.rule(value)) rules.rule = value;
    else if (!/RRULE/i.test(name) && days.length > 0) rules[/EX/i.test(name) ? 'except' : 'also'].push(...days);
    else at.wrong('rule');
  }
  return rules;
}

/** The time of an additional day, where it has none of its own, is that of the first. */
const onDay = (day: string, start: string): string =>
  /T(?!00:00)/.test(day)
    ? day
    : day.slice(0, 10) + momentOf(instantOf(start, defaultTimeZone), defaultTimeZone).slice(10, 16);

/** One more date of something that has a first: as long as that. */
function alsoOn(start: string, first: string, end: string | undefined) {
  if (end === undefined || start.length === 10) return { start };
  const length = instantOf(end, defaultTimeZone) - instantOf(first, defaultTimeZone);
  return { start, end: momentOf(instantOf(start, defaultTimeZone) + length, defaultTimeZone) };
}

/** When an item happens (`start`, `end`, `whole_day`, `open_end`, `recurrence`) and what is said of its hours. */
export function schedule(at: Cursor, status: OccurrenceStatus | undefined) {
  const [from, to] = [dateOf(at.at('start')), dateOf(at.at('end'))];
  const wholeDay = at.at('whole_day').flag() === true;
  const start = from === undefined || !wholeDay ? from : dayOf(from);
  const open = at.at('open_end').flag() === true;
  const last = to === undefined || !wholeDay ? to : dayOf(to);
  const end = open || last === start ? undefined : last;
  const { rule, except, also } = rulesOf(at.at('recurrence'));
  const { hours, rest } = openingHours(
    [wordsOf(at.at('orari')), wordsOf(at.at('orario_pubblico'))].filter(Boolean).join('\n'),
  );
  const extra =
    start === undefined ? [] : also.map((day) => alsoOn(wholeDay ? day.slice(0, 10) : onDay(day, start), start, end));
  return compact({
    recurrences: start && rule && [compact({ start, end, rule, except: except.map(dayOf) })],
    occurrences: [...(start && !rule ? [compact({ start, end, status })] : []), ...extra],
    openingHours: hours,
    note: rest,
  });
}
