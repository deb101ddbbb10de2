import { weekdays } from '../model/schedule.ts';
import { calendarTest } from './calendar/calendar-test.ts';
import { enrolmentFacets } from './calendar/enrolment-of-entry.ts';
import { timesOfDay } from './calendar/slots.ts';
import { whens } from './calendar/span.ts';
import type { Entry } from './catalogue.ts';
import { isPlain, valuesOf, type CalendarFacet, type FacetName } from './facet.ts';
import type { Filters } from './filters.ts';
import { narrow } from './narrow.ts';

export interface FacetCount {
  value: string;
  count: number;
  chosen: boolean;
}

/** The values that are offered where an entry has too many to be asked for its own; further ones may be chosen. */
const offered: Record<CalendarFacet, readonly string[]> = {
  when: whens,
  weekday: weekdays,
  time: timesOfDay,
  age: [],
  enrolment: enrolmentFacets,
};

function tallied(entries: readonly Entry[], facet: FacetName, filters: Filters, locked: Filters): Map<string, number> {
  const chosen = filters[facet] ?? [];
  const tally = new Map<string, number>();
  if (isPlain(facet)) {
    for (const value of chosen) tally.set(value, 0);
    for (const entry of narrow(entries, { ...filters, [facet]: [] }, calendarTest, locked))
      for (const value of valuesOf(entry, facet)) tally.set(value, (tally.get(value) ?? 0) + 1);
    return tally;
  }
  const left = narrow(entries, { ...filters, [facet]: [] }, undefined, {});
  for (const value of new Set([...offered[facet], ...chosen])) {
    const fits = calendarTest({ ...filters, [facet]: [value] }, locked);
    const count = left.reduce((sum, entry) => sum + Number(fits(entry)), 0);
    if (count > 0 || chosen.includes(value)) tally.set(value, count);
  }
  return tally;
}

/**
 * How many entries each value of a facet would give. The facet's own choice does not narrow its counts, since another
 * value of it widens the result; a chosen value stays in the list even at nought, so that it can be taken back. Days,
 * weekdays and times come in their order; of ranges of days and of ages, only chosen ones. `locked`: filters that have
 * narrowed the entries already, for dates that must meet both.
 */
export function countFacet(
  entries: readonly Entry[],
  facet: FacetName,
  filters: Filters,
  locked: Filters = {},
): FacetCount[] {
  const chosen = filters[facet] ?? [];
  return [...tallied(entries, facet, filters, locked)].map(([value, count]) => ({
    value,
    count,
    chosen: chosen.includes(value),
  }));
}
