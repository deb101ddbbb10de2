import type { Occurrence, OccurrenceStatus, Recurrence, Schedule } from '../../model/schedule.ts';
import { instantOf, isDay } from '../../schedule/instant.ts';
import { momentOf } from '../../schedule/moment-of.ts';
import { readRule } from '../../schedule/read-rule.ts';
import type { Frequency, Rule } from '../../schedule/rule.ts';
import { ruleDates } from '../dates/rule-dates.ts';
import { dayNames } from './days.ts';
import { node, values, type Node } from './node.ts';

const statuses: Readonly<Record<OccurrenceStatus, string>> = {
  cancelled: 'https://schema.org/EventCancelled',
  postponed: 'https://schema.org/EventPostponed',
  moved: 'https://schema.org/EventRescheduled',
};

const units: Readonly<Record<Frequency, string>> = { DAILY: 'D', WEEKLY: 'W', MONTHLY: 'M', YEARLY: 'Y' };

/** A moment with an offset, so that nobody has to know the zone. */
export const written = (moment: string, zone: string): string =>
  isDay(moment) || /(?:Z|[+-]\d\d:\d\d)$/.test(moment) ? moment : momentOf(instantOf(moment, zone), zone);

const local = (moment: string, zone: string) =>
  isDay(moment) ? moment : momentOf(instantOf(moment, zone), zone).slice(0, 19);
const timeOf = (moment: string | undefined, zone: string) =>
  moment === undefined || isDay(moment) ? undefined : local(moment, zone).slice(11);

/** The parts of a rule for which schema.org has no words. */
const beyondWords = ({ byYearDay, byWeekNo, byEaster, byHour, byMinute, bySecond, bySetPos }: Rule): boolean =>
  [byYearDay, byWeekNo, byEaster, byHour, byMinute, bySecond, bySetPos].some((part) => (part ?? []).length > 0);

/** A rule as a Schedule; undefined where schema.org has no words for it. */
function scheduleOf({ start, end, rule: text, except }: Recurrence, zone: string): Node | undefined {
  let rule: Rule;
  try {
    rule = readRule(text);
  } catch {
    return undefined;
  }
  if (beyondWords(rule)) return undefined;
  return node('Schedule', {
    startDate: local(start, zone).slice(0, 10),
    endDate: rule.until?.slice(0, 10),
    startTime: timeOf(start, zone),
    endTime: timeOf(end, zone),
    repeatFrequency: `P${rule.interval}${units[rule.frequency]}`,
    repeatCount: rule.count,
    byDay: values(rule.byDay.map(({ day, nth }) => (nth === undefined ? dayNames[day] : `${nth}${day.toUpperCase()}`))),
    byMonth: values(rule.byMonth),
    byMonthDay: values(rule.byMonthDay),
    exceptDate: values(except),
    scheduleTimezone: zone,
  });
}

const span = ({ start, end }: Pick<Occurrence, 'start' | 'end'>, zone: string) => ({
  startDate: written(start, zone),
  endDate: end && written(end, zone),
});

/** A date as properties of an event. */
export const date = (it: Occurrence, zone: string) => ({
  ...span(it, zone),
  eventStatus: it.status && statuses[it.status],
});

/** When an event takes place: one date by itself, several as parts without a name of their own, rules as schedules. */
export function when(schedule: Schedule, name: string, zone: string) {
  const { rules, single } = ruleDates(schedule, zone);
  const dates = [...rules.flatMap(({ changed }) => changed), ...single];
  const firsts = [...rules.map(({ recurrence }) => recurrence), ...single];
  const [first] = firsts.toSorted((a, b) => instantOf(a.start, zone) - instantOf(b.start, zone));
  if (rules.length === 0 && dates.length === 1) return date(dates[0]!, zone);
  return {
    ...(first && span(first, zone)),
    eventSchedule: values(rules.map(({ recurrence }) => scheduleOf(recurrence, zone))),
    subEvent: values(dates.map((it) => node('Event', { name, ...date(it, zone), description: it.note }))),
  };
}
