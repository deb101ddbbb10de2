import { weekdays, type OpeningHours, type Recurrence, type Weekday } from '../../model/schedule.ts';
import { compact } from '../compact.ts';
import type { Cursor } from '../cursor.ts';
import { daysOf } from '../recurrence/days-of.ts';
import { endAfter } from '../recurrence/duration.ts';
import type { Rule } from '../../schedule/rule.ts';
import { ruleText } from '../recurrence/rule-text.ts';
import { phrase } from '../words/phrase.ts';
import { isPlain, ruleOf, weekdaysOf } from './rule.ts';

/** What a schedule comes to. */
export interface Times {
  readonly hours?: OpeningHours;
  readonly recurrence?: Recurrence;
  readonly note?: string | undefined;
}

function datesOf(
  schedule: Cursor,
  rule: Rule,
  opens: string | undefined,
  closes: string | undefined,
): Recurrence | undefined {
  const from = schedule.first('dtstart', 'valid_from').day();
  // `until` may lie before the first date where both it and `count` are given: the count then says more.
  const [day] =
    from === undefined ? [] : daysOf(rule.count === undefined ? rule : { ...rule, until: undefined }, from, 1);
  if (day === undefined) return schedule.at('dtstart').wrong('day');
  const start = opens === undefined ? day : `${day}T${opens.replace('24:00', '00:00')}`;
  const next = endAfter(day, { years: 0, months: 0, weeks: 0, days: 2, seconds: 0 });
  const late = opens !== undefined && closes !== undefined && (closes === '24:00' || closes <= opens);
  const end =
    opens === undefined || closes === undefined
      ? undefined
      : `${late ? next : day}T${closes.replace('24:00', '00:00')}`;
  return { start, ...(end !== undefined && { end }), rule: ruleText(rule, start.length > 10) };
}

/** One schedule: weekly hours, or dates that repeat, or words. */
export function timesOf(schedule: Cursor, place: string | undefined): Times {
  const opens = schedule.first('opens_at', 'opening_time').time();
  const closes = schedule.first('closes_at', 'closing_time').time();
  const byDay = weekdaysOf(schedule);
  const rule = ruleOf(schedule, byDay);
  const link = schedule.at('schedule_link').text();
  const texts = [
    schedule.at('description').plain(),
    schedule.at('notes').plain(),
    schedule.at('attending_type').plain(),
    link,
  ];
  const note = texts.filter(Boolean).join(' — ') || undefined;
  if (rule && !isPlain(rule)) {
    const recurrence = datesOf(schedule, rule, opens, closes);
    return { ...(recurrence && { recurrence }), note };
  }
  if (opens === undefined || closes === undefined || (byDay.length === 0 && rule?.frequency !== 'DAILY'))
    return { note };
  const named = new Set<Weekday>(byDay.map(({ day }) => day));
  const days = named.size > 0 ? weekdays.filter((day) => named.has(day)) : [...weekdays];
  const season = {
    from: schedule.first('valid_from', 'dtstart').day(),
    until: schedule.first('valid_to', 'until').day(),
  };
  return { hours: { days, opens, closes, ...compact({ ...season, note: [place, note].filter(Boolean).join(': ') }) } };
}

/** Days out of turn (before version 3): open at other hours, or closed. */
export function holidayOf(schedule: Cursor): Times {
  const [from, until] = [schedule.at('start_date').day(), schedule.at('end_date').day()];
  const days = [...new Set([from, until])].filter(Boolean).join(' – ');
  if (schedule.at('closed').flag()) return { note: `${days}: ${phrase('closed', 'en')}` };
  const [opens, closes] = [schedule.first('opens_at', 'open_at').time(), schedule.at('closes_at').time()];
  if (opens === undefined || closes === undefined) return {};
  return { hours: { days: [...weekdays], opens, closes, ...compact({ from, until }) } };
}
