import type { SearchClient, SearchResponse } from 'instantsearch.js';
import { countFacet, passes, type FacetName, type Filters } from '../vanilla/facets.ts';
import { hasWords, searchedText, wordsOf } from '../vanilla/searched-text.ts';
import type { Dated } from '../vanilla/sort-by-date.ts';

export type Hit = Dated & { objectID: string };

interface Asked {
  query?: string;
  page?: number;
  hitsPerPage?: number;
  facets?: string | readonly string[];
  facetFilters?: readonly (string | readonly string[])[];
}

/** `[['form:mutual-aid', 'form:pooled-demand']]`, as InstantSearch asks. */
function filtersOf(asked: Asked['facetFilters'] = []): Filters {
  const filters = new Map<FacetName, Set<string>>();
  for (const group of asked.flat()) {
    const [facet, ...value] = group.split(':') as [FacetName, ...string[]];
    filters.set(facet, (filters.get(facet) ?? new Set()).add(value.join(':')));
  }
  return filters;
}

function countsOf(hits: readonly Hit[], facets: readonly FacetName[]): Record<string, Record<string, number>> {
  const items = hits.map(({ item }) => item);
  const none = new Map();
  return Object.fromEntries(facets.map((facet) => [facet, Object.fromEntries(countFacet(items, facet, none))]));
}

/** A search service in memory, which answers as a server would: it searches as the hand-written listing does. */
export function memoryClient(sorted: readonly Dated[]): SearchClient {
  const hits = sorted.map((dated, at) => ({ ...dated, objectID: String(at) }));
  let texts: string[] | undefined;
  // InstantSearch asks for each chosen facet once more, with the same text.
  let last = { query: '', found: hits };
  const find = (query: string) => {
    if (query === last.query) return last.found;
    const words = wordsOf(query);
    texts ??= hits.map(({ item }) => searchedText(item));
    last = { query, found: words.length > 0 ? hits.filter((_, at) => hasWords(texts![at]!, words)) : hits };
    return last.found;
  };
  const answer = (params: Asked): Partial<SearchResponse<Hit>> => {
    const { query = '', page = 0, hitsPerPage = 20, facets = [] } = params;
    const filters = filtersOf(params.facetFilters);
    const found = find(query);
    const left = filters.size > 0 ? found.filter(({ item }) => passes(item, filters)) : found;
    return {
      ...{ query, page, hitsPerPage, params: '', processingTimeMS: 0, exhaustiveNbHits: true, nbHits: left.length },
      nbPages: Math.ceil(left.length / hitsPerPage),
      facets: countsOf(left, [facets].flat() as FacetName[]),
      hits: left.slice(page * hitsPerPage, (page + 1) * hitsPerPage),
    };
  };
  return {
    search: (requests: readonly { params?: Asked }[]) =>
      Promise.resolve({ results: requests.map(({ params }) => answer(params ?? {})) }),
  } as unknown as SearchClient;
}
