import type { OccurrenceStatus, Schedule } from '../../model/schedule.ts';
import { isDay } from '../../schedule/instant.ts';
import { compact } from '../compact.ts';
import type { Cursor } from '../cursor.ts';
import { toTime } from '../to-time.ts';
import { datesIn, type Span } from '../words/dates-in.ts';
import { openingHours } from '../words/opening-hours.ts';
import { fieldRole } from '../words/field-role.ts';
import { Roles, wordsIn } from './roles.ts';

/** Seconds or milliseconds since 1970, as databases keep moments. */
function fromEpoch(text: string): string | undefined {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return undefined;
  return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString().slice(0, 19) + 'Z';
}

function datesOf(text: string | undefined): Span[] {
  const epoch = fromEpoch(text ?? '');
  return epoch === undefined ? (datesIn(text ?? '') ?? []) : [{ start: epoch }];
}

/** A day at the time that another field has for it. */
function onTime(day: string | undefined, at: Cursor | undefined): string | undefined {
  const time = day !== undefined && isDay(day) && at ? toTime(wordsIn(at) ?? '') : undefined;
  return time === undefined || time === '24:00' ? day : `${day!}T${time}`;
}

/** Several dates, each with fields of its own: what Advanced Custom Fields calls a repeater. */
const rowsOf = (roles: Roles): Cursor[] =>
  roles
    .all('start', 'hours')
    .flatMap((field) => (Array.isArray(field.value) ? field.list() : []))
    .filter((row) => row.keys.some((key) => /^(?:start|startTime)$/.test(fieldRole(key) ?? '')));

/**
 * When something is, out of fields for its beginning, its end and their times. What is no date ("ogni giovedì") stays as
 * words.
 */
export function when(roles: Roles, status?: OccurrenceStatus): Schedule | undefined {
  const rows = rowsOf(roles);
  if (rows.length === 0) return once(roles, status);
  const each = rows.map((row) => once(new Roles(row.keys.map((key) => row.at(key))), status));
  const notes = [...new Set(each.map((it) => it?.note))].filter((it) => it !== undefined);
  return compact({ occurrences: each.flatMap((it) => it?.occurrences ?? []), note: notes.join('; ') });
}

function once(roles: Roles, status: OccurrenceStatus | undefined): Schedule | undefined {
  const [begins, ends] = [roles.words('start'), roles.words('end')];
  const [first, ...further] = datesOf(begins);
  const [last] = datesOf(ends);
  const start = onTime(first?.start, roles.first('startTime'));
  const lastDay = last?.start ?? first?.end ?? (roles.first('endTime') && first?.start.slice(0, 10));
  const end = onTime(lastDay, roles.first('endTime'));
  const after = start !== undefined && end !== undefined && end > start;
  const dates = start === undefined ? [] : [{ start, ...(after && { end }) }, ...further];
  const { hours, rest } = openingHours(roles.words('hours') ?? '');
  // A year alone says when something was built.
  const said = first === undefined && !/^~?\d{4}s?$/.test(begins ?? '') ? begins : undefined;
  return compact({
    occurrences: dates.map((date) => ({ ...date, ...(status && { status }) })),
    openingHours: hours,
    note: [said, last === undefined ? ends : undefined, rest].filter((it) => it !== undefined).join('; '),
  });
}
