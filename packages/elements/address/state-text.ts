import { facetNames, sorts, type FacetName } from '@vicinia/feed/query.js';
import { viewNames } from '../views/view-names.ts';
import type { ListingState } from './listing-state.ts';

const TERM = /([\w-]+):(?:"([^"]*)"|(\S+))/g;

/** More cards than a page can bear are of no use to whoever opens the address. */
const mostPages = 100;

const term = (name: string, value: string) =>
  /^[^\s"]+$/.test(value) ? `${name}:${value}` : `${name}:"${value.replaceAll('"', '')}"`;

/**
 * A listing's state in the words of `where`: `text:"coro anziani" municipality:Cervia view:map`. What is as it is
 * anyway is left out, so that an untouched listing leaves the address alone.
 */
export function stateText({ text, filters, sort, view, pages }: ListingState): string {
  const terms: string[] = [];
  if (text.trim()) terms.push(term('text', text.trim()));
  for (const facet of facetNames) for (const value of filters[facet] ?? []) terms.push(term(facet, value));
  if (sort) terms.push(term('sort', sort));
  if (view) terms.push(term('view', view));
  if (pages > 1) terms.push(term('page', String(pages)));
  return terms.join(' ');
}

/** Reads what `stateText` has written, or somebody by hand: what is not understood is passed over. */
export function readStateText(source: string): ListingState {
  const filters: Partial<Record<FacetName, string[]>> = {};
  const state: ListingState = { text: '', filters, sort: undefined, view: undefined, pages: 1 };
  for (const [, name, quoted, bare] of source.matchAll(TERM)) {
    const value = quoted ?? bare ?? '';
    const facet = facetNames.find((it) => it === name);
    if (!value) continue;
    if (facet) filters[facet] = [...new Set([...(filters[facet] ?? []), value])];
    else if (name === 'text') state.text = value;
    else if (name === 'sort') state.sort = sorts.find((it) => it === value);
    else if (name === 'view') state.view = viewNames.find((it) => it === value);
    else if (name === 'page') state.pages = Math.min(Math.max(1, Math.floor(Number(value)) || 1), mostPages);
  }
  return state;
}
