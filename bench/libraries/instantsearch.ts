import instantsearch from 'instantsearch.js';
import {
  connectHits,
  connectRefinementList,
  connectSearchBox,
  connectStats,
} from 'instantsearch.js/es/connectors/index.js';
import configure from 'instantsearch.js/es/widgets/configure/configure.js';
import { card } from '../vanilla/card.ts';
import { facetNames, type FacetName, type Filters } from '../vanilla/facets.ts';
import { ListingView, PAGE } from '../vanilla/listing-view.ts';
import { readItems } from '../vanilla/read-items.ts';
import { memoryClient, type Hit } from './memory-client.ts';

/** The listing with InstantSearch: its state, its queries and its facets, by its connectors; only the drawing is by hand. */
export async function showInstantSearch(root: ShadowRoot, address: string): Promise<void> {
  const { sorted, timeZone, now } = await readItems(address);
  const counts = new Map<FacetName, Map<string, number>>();
  const refine = new Map<FacetName, (value: string) => void>();
  let filters: Filters = new Map();
  let search: (text: string) => void;
  let isThere = false;

  const view = new ListingView({
    onSearch: (text) => search(text),
    onFilter(chosen) {
      const before = filters;
      filters = chosen;
      for (const facet of facetNames) {
        const [old, now] = [before.get(facet), chosen.get(facet)];
        for (const value of new Set([...(old ?? []), ...(now ?? [])]))
          if (old?.has(value) !== now?.has(value)) refine.get(facet)!(value);
      }
    },
    countFacet: (facet) => counts.get(facet)!,
  });
  const client = instantsearch<{ initiatives: object }>({
    indexName: 'initiatives',
    searchClient: memoryClient(sorted),
  });
  client.addWidgets([
    configure({ hitsPerPage: PAGE }),
    connectSearchBox((options) => (search = options.refine))({}),
    ...facetNames.map((facet) =>
      connectRefinementList(({ items, refine: choose }) => {
        refine.set(facet, choose);
        counts.set(facet, new Map(items.map(({ value, count }) => [value, count])));
      })({ attribute: facet, operator: 'or', limit: 100 }),
    ),
    connectHits<object>(({ items }, isFirst) => {
      if (!isFirst) view.list.replaceChildren(...(items as unknown as Hit[]).map((hit) => card(hit, timeZone, now)));
    })({ escapeHTML: false }),
    // The last one, so that it knows of all others when it is told.
    connectStats(({ nbHits }, isFirst) => {
      if (isFirst) return;
      view.show(nbHits);
      if (!isThere) root.append(view.element);
      isThere = true;
    })({}),
  ]);
  client.start();
}
