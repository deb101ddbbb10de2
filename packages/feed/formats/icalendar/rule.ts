import ICAL from 'ical.js';
import { weekdays, type Weekday } from '../../model/schedule.ts';
import { instantOf, momentOf } from '../../schedule/instant.ts';
import { formats } from '../../shape/format.ts';
import { show } from '../../shape/read-shape.ts';
import type { Entry } from './entry.ts';
import type { Moment } from './moments.ts';
import type { Property } from './property.ts';

/** Moves the days of the week that a rule names: what is Monday evening in UTC may be Tuesday here. */
function moveDays(rule: string, by: number): string {
  if (by === 0 || !/FREQ=(WEEKLY|DAILY)/.test(rule)) return rule;
  const moved = (day: string) => weekdays[(weekdays.indexOf(day.toLowerCase() as Weekday) + by + 7) % 7]!.toUpperCase();
  return rule.replace(/(?<=BYDAY=)(?:MO|TU|WE|TH|FR|SA|SU|,)+(?=;|$)/, (days) => days.split(',').map(moved).join(','));
}

/** How many days later it is in `zone` than in UTC. */
function daysAhead({ text }: Moment, zone: string): number {
  if (!text.endsWith('Z')) return 0;
  const here = momentOf(instantOf(text, zone), zone).slice(0, 10);
  return Math.sign(Date.parse(here) - Date.parse(text.slice(0, 10)));
}

/** The recurrence rule that a property holds, as the model has it; what cannot be read is a problem. */
export function ruleOf(property: Property, start: Moment, entry: Entry): string | undefined {
  const rule = property.text.toUpperCase().replace(/\s+|^RRULE:|;+$/g, '');
  try {
    ICAL.Recur.fromString(rule);
    if (formats.rule(rule)) return moveDays(rule, daysAhead(start, entry.calendar.zone));
  } catch {
    // Said below, as of a rule that can be read and repeats by the hour.
  }
  const { problems, where } = entry.notesAt(property);
  const found = show(property.text);
  problems.push({ code: 'format', severity: 'warning', path: [property.name], expected: 'rule', found, ...where });
  return undefined;
}
