import type { Problem } from '../problem/problem.ts';
import { facetNames, type FacetName } from './facet.ts';
import { byHand, type Filters } from './filters.ts';

const TERM = /([\w-]+):(?:"([^"]*)"|'([^']*)'|(\S+))|\S+/g;

/**
 * Reads filters as an attribute gives them: `municipality:Cervia form:mutual-aid`; values with spaces in quotes,
 * `neighbourhood:"Lido Adriano"`; a facet named twice takes either value. Values come as `byHand` makes them,
 * since whoever writes them need not know how each feed does. What is not understood is a problem and is left out.
 */
export function parseWhere(text: string): { filters: Filters; problems: Problem[] } {
  const filters: Partial<Record<FacetName, string[]>> = {};
  const problems: Problem[] = [];
  for (const [term, name, ...values] of text.matchAll(TERM)) {
    const value = values.find((it) => it !== undefined);
    const facet = facetNames.find((it) => it === name);
    if (facet && value) (filters[facet] ??= []).push(byHand(value));
    else
      problems.push({
        code: 'unknown',
        severity: 'warning',
        path: ['where'],
        found: name ?? term,
        allowed: facetNames,
      });
  }
  return { filters, problems };
}
