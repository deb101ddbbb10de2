import { instantOf } from '../../schedule/instant.ts';
import { momentOf } from '../../schedule/moment-of.ts';
import { readRule } from '../../schedule/read-rule.ts';
import { show } from '../../shape/read-shape.ts';
import type { Entry } from './entry.ts';
import type { Moment } from './moments.ts';
import { moveDays } from './move-days.ts';
import type { Property } from './property.ts';

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
    readRule(rule);
    // What is Monday evening in UTC may be Tuesday here.
    return moveDays(rule, daysAhead(start, entry.calendar.zone)) ?? rule;
  } catch {
    // Said below.
  }
  const { problems, where } = entry.notesAt(property);
  const found = show(property.text);
  problems.push({ code: 'format', severity: 'warning', path: [property.name], expected: 'rule', found, ...where });
  return undefined;
}
