import { weekdays } from '../../model/schedule.ts';
import { defaultTimeZone } from '../../read/assemble-feed.ts';
import { momentOf } from '../../schedule/moment-of.ts';
import { compact } from '../compact.ts';
import type { Cursor } from '../cursor.ts';
import { statusInTitle } from '../words/status-in-title.ts';

/** Seconds since 1970, as Gancio keeps moments; later than any calendar goes is no moment. */
function seconds(at: Cursor): number | undefined {
  const value = at.exists ? at.number() : undefined;
  if (value === undefined || value === 0) return undefined;
  return Math.abs(value) < 1e11 ? Math.round(value) * 1000 : at.wrong('moment');
}

const written = (instant: number): string => new Date(instant).toISOString().slice(0, 19) + 'Z';

/** `{ frequency: '2w' }`, `{ frequency: '1m', type: 'ordinal' }`, `{ frequency: '1m', type: -1 }` as a rule of RFC 5545. */
function ruleOf(at: Cursor, start: number): string | undefined {
  if (!at.exists || !at.isObject) return undefined;
  const frequency = at.at('frequency').text();
  const [, every, unit] = /^(\d)([dwm])$/.exec(frequency ?? '') ?? [];
  const local = momentOf(start, defaultTimeZone);
  const day = weekdays[(new Date(`${local.slice(0, 10)}T00:00Z`).getUTCDay() + 6) % 7]!.toUpperCase();
  const interval = every === undefined || every === '1' ? '' : `;INTERVAL=${every}`;
  if (unit === 'd') return `FREQ=DAILY${interval}`;
  if (unit === 'w') return `FREQ=WEEKLY${interval};BYDAY=${day}`;
  if (unit !== 'm') return at.at('frequency').wrong('choice', ['1d', '1w', '2w', '1m']);
  const nth = at.at('type').text();
  return nth !== undefined && /^-?[1-5]$/.test(nth)
    ? `FREQ=MONTHLY${interval};BYDAY=${nth}${day}`
    : `FREQ=MONTHLY${interval};BYMONTHDAY=${Number(local.slice(8, 10))}`;
}

/** When an event is; several days are one date that lasts so long, a repeated event has the rule of its series. */
export function schedule(event: Cursor) {
  const [from, to] = [seconds(event.at('start_datetime')), seconds(event.at('end_datetime'))];
  if (from === undefined) return undefined;
  const rule = ruleOf(event.at('recurrent'), from);
  const date = { start: written(from), end: to !== undefined && to > from ? written(to) : undefined };
  const status = statusInTitle(event.at('title').plain());
  return compact({
    recurrences: rule === undefined ? undefined : [compact({ ...date, rule })],
    occurrences: rule === undefined ? [compact({ ...date, status })] : undefined,
  });
}
