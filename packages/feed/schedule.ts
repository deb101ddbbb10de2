/** Dates: instants of wall-clock times, the next date of an item, what rules and opening hours come to. */
export { endOf, instantOf, isDay, momentOf, offsetAt } from './schedule/instant.ts';
export { groupHours, type HoursRow, type HoursSeason } from './schedule/group-hours.ts';
export { nextOccurrence, occurrencesOf, zoneOf } from './schedule/next-occurrence.ts';
export { openState, type OpenState } from './schedule/open-state.ts';
export { recurrencePattern, type RecurrencePattern } from './schedule/recurrence-pattern.ts';
