import type { Initiative } from '../model/initiative.ts';
import type { Training } from '../model/training.ts';
import type { Entry } from './catalogue.ts';
import { facetValues, isPlain, type FacetName } from './facet.ts';

/** What stands for the values of facets that ask a calendar: that it differs is enough for those to be worth offering. */
function standIn({ item, next }: Entry, facet: FacetName): readonly string[] {
  const { audience, schedule, enrolment } = item as Partial<Omit<Initiative, 'type'> & Omit<Training, 'type'>>;
  const dates = next?.start ?? schedule?.openingHours;
  const told = facet === 'age' ? audience : facet === 'enrolment' ? enrolment : dates;
  return [JSON.stringify(told) ?? ''];
}

/** Can a facet tell these entries apart? Looks no further than it must: most facets answer within a few entries. */
export function distinguishes(entries: readonly Entry[], facet: FacetName): boolean {
  let seen: string | undefined;
  for (const entry of entries) {
    for (const value of isPlain(facet) ? facetValues(entry.item, facet) : standIn(entry, facet)) {
      seen ??= value;
      if (value !== seen) return true;
    }
  }
  return false;
}
