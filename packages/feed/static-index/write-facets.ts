import type { Item } from '../model/feed.ts';
import { facetNames, facetValues, isPlain, type PlainFacet } from '../query/facet.ts';
import type { FacetFile } from './layout.ts';
import type { ListPacker } from './list-packer.ts';
import { writeSortedList } from './sorted-list.ts';

/** Rarer values cannot be chosen: a file of more would be too large to come for one of them. */
const MOST_VALUES = 3000;

/** For each facet that can tell items apart, its values, the most frequent first. */
export function writeFacets(items: readonly Item[], lists: ListPacker): [PlainFacet, FacetFile][] {
  return facetNames.filter(isPlain).flatMap((facet) => {
    const byValue = new Map<string, number[]>();
    items.forEach((item, number) => {
      for (const value of facetValues(item, facet)) {
        const known = byValue.get(value);
        if (known) known.push(number);
        else byValue.set(value, [number]);
      }
    });
    if (byValue.size < 2) return [];
    const values = [...byValue].sort(([, a], [, b]) => b.length - a.length).slice(0, MOST_VALUES);
    const file: FacetFile = values.map(([value, numbers]) => {
      const [at, from, length] = lists.put([writeSortedList(numbers, items.length)]);
      return [value, numbers.length, at, from, length!];
    });
    return [[facet, file]];
  });
}
