import type { calendarTest } from './calendar/calendar-test.ts';
import type { Catalogue } from './catalogue.ts';
import { isPlain } from './facet.ts';
import { chosenFacets, passes, type Filters } from './filters.ts';

export type Calendar = typeof calendarTest;

/**
 * What passes filters. `locked` narrows nothing by itself, but where a date must meet these filters, the same date must
 * meet those.
 */
export function narrow(
  catalogue: Catalogue,
  filters: Filters,
  calendar: Calendar | undefined,
  locked: Filters,
  asChosen?: (value: string) => string,
): Catalogue {
  const chosen = chosenFacets(filters);
  if (chosen.length === 0) return catalogue;
  const plain = chosen.filter(isPlain);
  const fits = plain.length < chosen.length && calendar?.(filters, locked);
  return catalogue.filter((entry) => passes(entry, filters, plain, asChosen) && (!fits || fits(entry)));
}
