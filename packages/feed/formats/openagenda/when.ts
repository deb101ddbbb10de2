import type { OccurrenceStatus } from '../../model/schedule.ts';
import { formats } from '../../shape/format.ts';
import { compact } from '../compact.ts';
import type { Cursor } from '../cursor.ts';
import { phrase } from '../words/phrase.ts';
import { inLanguage } from './texts.ts';

/** What the codes of `status` make of a date; 5 is "full", which is about places, not dates. */
const statuses: Record<number, OccurrenceStatus | undefined> = {
  1: undefined,
  2: 'moved',
  3: 'moved',
  4: 'postponed',
  5: undefined,
  6: 'cancelled',
  7: 'cancelled',
};

/** A code, plain or with its label (`includeLabels`). */
export const codeOf = (at: Cursor): number | undefined => (at.isObject ? at.at('id') : at).number();

function timing(at: Cursor) {
  const start = at.first('begin', 'start').exists ? at.first('begin', 'start').moment() : undefined;
  const end = at.at('end').exists ? at.at('end').moment() : undefined;
  return start === undefined ? undefined : { start, ...compact({ end }) };
}

/** The dates: all of them, or the first, the next and the last where the API was asked for no more. */
export function schedule(event: Cursor, language: string | undefined) {
  const code = codeOf(event.at('status'));
  if (code !== undefined && !Object.hasOwn(statuses, code)) event.at('status').wrong('choice', Object.keys(statuses));
  const status = code === undefined ? undefined : statuses[code];
  const all = event.at('timings').list();
  const some = all.length > 0 ? all : ['firstTiming', 'nextTiming', 'lastTiming'].map((name) => event.at(name));
  const dates = some
    .filter((it) => it.isObject || (it.exists && it.wrong('object')))
    .map(timing)
    .filter((it) => it !== undefined);
  const zone = event.at('timezone').exists ? event.at('timezone') : event.at('location', 'timezone');
  const timeZone = zone.text();
  if (timeZone !== undefined && !formats.zone(timeZone)) zone.wrong('zone');
  const note = code === 3 ? phrase('movedOnline', language) : undefined;
  return compact({
    timeZone: timeZone !== undefined && formats.zone(timeZone) ? timeZone : undefined,
    occurrences: dates
      .filter(({ start }, i) => dates.findIndex((it) => it.start === start) === i)
      .map((date) => ({ ...date, ...compact({ status, note }) })),
    note: all.length === 0 ? inLanguage(event.at('dateRange'), language).plain() : undefined,
  });
}
