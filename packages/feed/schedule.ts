/** Dates: instants of wall-clock times, the next date of an item. */
export { endOf, instantOf, isDay, momentOf } from './schedule/instant.ts';
export { nextOccurrence, occurrencesOf, zoneOf } from './schedule/next-occurrence.ts';
