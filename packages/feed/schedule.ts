/** Dates: instants of wall-clock times, the next date of an item, what rules and opening hours come to. */
export { endOf, instantOf, isDay, offsetAt } from './schedule/instant.ts';
export { momentOf } from './schedule/moment-of.ts';
export { groupHours, type HoursRow, type HoursSeason } from './schedule/group-hours.ts';
export { nextOccurrence, occurrencesOf, zoneOf } from './schedule/next-occurrence.ts';
export { openState, type OpenState } from './schedule/open-state.ts';
export { recurrencePattern, type RecurrencePattern } from './schedule/recurrence-pattern.ts';

/** Training: its sessions, and enrolling for them. */
export { enrolmentState, type EnrolmentState } from './schedule/enrolment-state.ts';
export { nextSession, type NextSession } from './schedule/next-session.ts';
export { pathEnrolment, type PathEnrolment } from './schedule/path-enrolment.ts';
export { pathHours } from './schedule/path-hours.ts';
export { sessionEnrolment } from './schedule/session-enrolment.ts';
