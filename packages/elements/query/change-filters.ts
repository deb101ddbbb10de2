import { toggle, type FacetName } from '@vicinia/feed/query.js';
import type { QueryState } from './query-state.ts';

type Chosen = Pick<QueryState, 'filters'>;

/** Sets the values of a facet. */
export function setFacet(state: Chosen, facet: FacetName, values: readonly string[]): void {
  const { [facet]: _, ...others } = state.filters;
  state.filters = values.length > 0 ? { ...others, [facet]: values } : others;
}

/** Puts one value in, or takes it out. */
export function toggleValue(state: Chosen, facet: FacetName, value: string): void {
  state.filters = toggle(state.filters, facet, value);
}

/** Takes back all that narrows. */
export function clearQuery(state: Pick<QueryState, 'text' | 'filters' | 'arrangements'>): void {
  state.text = '';
  state.filters = {};
  state.arrangements = new Map();
}
