import { show } from '../../shape/read-shape.ts';
import { embedded } from './media.ts';
import type { Entry } from './entry.ts';
import { holdsOn } from './from-then-on.ts';

/** What an event may hold: all that is read, and what says nothing to people who look for something to do. */
const known = new Set(
  `ACTION ATTACH ATTENDEE CATEGORIES CLASS COLOR COMMENT COMPLETED CONFERENCE CONTACT CREATED DESCRIPTION DTEND DTSTAMP
  DTSTART DURATION EXDATE GEO IMAGE LAST-MODIFIED LINK LOCATION NAME ORGANIZER PRIORITY RDATE RECURRENCE-ID REFID
  RELATED-TO REQUEST-STATUS RESOURCES RRULE SEQUENCE STATUS STYLED-DESCRIPTION SUMMARY TRANSP TZID UID URL`.split(
    /\s+/,
  ),
);

/** Names what an event has and an item has no place for. Private properties (X-…) concern the program that wrote them. */
function inEvent(entry: Entry): void {
  const strange = entry.component.properties.filter(({ name }) => !known.has(name) && !name.startsWith('X-'));
  // Of these, a schedule's reader says itself what it leaves out.
  const ranges = holdsOn(entry) ? [] : entry.all('RECURRENCE-ID').filter((it) => it.parameter('range') !== undefined);
  const calls = entry.all('CONFERENCE').filter(({ text }) => !/^(https?|tel):/i.test(text));
  for (const property of new Set([...strange, ...ranges, ...calls, ...embedded(entry)])) {
    const { problems, where } = entry.notesAt(property);
    // Of what is kept otherwise, this one is told apart.
    const more =
      property.name === 'RECURRENCE-ID' ? ';RANGE' : property.name === 'CONFERENCE' ? `:${property.text}` : '';
    problems.push({
      code: 'left-out',
      severity: 'note',
      path: [property.name],
      found: show(property.name + more),
      ...where,
    });
  }
}

/** Names the tasks, journals and so on of a calendar, each kind once, and what its events hold too much. */
export function leftOut(entries: readonly Entry[]): void {
  const kinds = new Map<string, Entry>();
  for (const entry of entries) {
    const { name } = entry.component;
    if (name === 'VEVENT') inEvent(entry);
    else if (name !== 'VTIMEZONE' && !kinds.has(name)) kinds.set(name, entry);
  }
  for (const [name, entry] of kinds) {
    const { problems, where } = entry.notesAt(undefined);
    problems.push({ code: 'left-out', severity: 'note', path: [name], found: name, ...where });
  }
}
