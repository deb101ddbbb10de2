import { choice, list, object, text, type Infer } from '../shape/shape.ts';

export const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
export const occurrenceStatuses = ['cancelled', 'postponed', 'moved'] as const;

/** One concrete date. A date that has changed stays, with its status, so that nobody waits in vain. */
export const occurrence = object(
  { start: text('moment'), end: text('moment'), status: choice(occurrenceStatuses), note: text() },
  ['start'],
);

/** A repeated date: the first one, an RRULE (RFC 5545, 3.3.10), and the days on which it does not take place. */
export const recurrence = object(
  { start: text('moment'), end: text('moment'), rule: text('rule'), except: list(text('day')) },
  ['start', 'rule'],
);

/** Weekly hours, as schema.org OpeningHoursSpecification; `from` and `until` bound a season. */
export const openingHours = object(
  {
    days: list(choice(weekdays)),
    opens: text('time'),
    closes: text('time'),
    from: text('day'),
    until: text('day'),
    note: text(),
  },
  ['days', 'opens', 'closes'],
);

/** When something happens. Times without an offset are in `timeZone`, else in the feed's. */
export const schedule = object({
  timeZone: text('zone'),
  occurrences: list(occurrence),
  recurrences: list(recurrence),
  openingHours: list(openingHours),
  note: text(),
});

export type Weekday = (typeof weekdays)[number];
export type OccurrenceStatus = (typeof occurrenceStatuses)[number];
export type Occurrence = Infer<typeof occurrence>;
export type Recurrence = Infer<typeof recurrence>;
export type OpeningHours = Infer<typeof openingHours>;
export type Schedule = Infer<typeof schedule>;
