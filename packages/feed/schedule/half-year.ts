import type { Window } from './expand-recurrence.ts';

const DAY = 86_400_000;

/** The window for which dates are written out: half a year from an instant on, and at most thirty of each rule. */
export const halfYearFrom = (now: number): Window => ({ from: now - DAY, until: now + 180 * DAY, limit: 30 });

/** The window for the dates by which items are put in order, until the others are there: the next few of each rule. */
export const soonFrom = (now: number): Window => ({ ...halfYearFrom(now), from: now, limit: 3 });
