import { html, type TemplateResult } from 'lit';
import { chosenFacets, type FacetName, type Query } from '@vicinia/feed/query.js';
import { closeIcon } from '../../icons/close-icon.ts';
import type { FullDictionary } from '../../messages/full-dictionary.ts';
import { facetValueName } from './facet-value-name.ts';

export interface ActiveFiltersOptions {
  words: FullDictionary;
  query: Pick<Query, 'text' | 'filters'>;
  onRemove: (facet: FacetName, value: string) => void;
  onRemoveText: () => void;
  onClear: () => void;
}

function chip(label: string, action: string, onClick: () => void): TemplateResult {
  return html`<li>
    <button class="chip" part="chip" aria-label=${action} @click=${onClick}><bdi>${label}</bdi>${closeIcon}</button>
  </li>`;
}

/** What narrows the listing now, each to be taken back with one press. */
export function activeFilters(options: ActiveFiltersOptions): TemplateResult {
  const { words, query, onRemove, onRemoveText, onClear } = options;
  const text = query.text.trim();
  const chips = chosenFacets(query.filters).flatMap((facet) =>
    query.filters[facet]!.map((chosen) => {
      const value = facetValueName(facet, chosen, words);
      const action = words.text('removeFilter', { facet: words.messages.facet[facet], value });
      return chip(value, action, () => onRemove(facet, chosen));
    }),
  );
  if (text) chips.unshift(chip(`«${text}»`, words.text('removeSearch', { text }), onRemoveText));
  return html`<div class="chips">
    <ul role="list" aria-label=${words.text('activeFilters')}>
      ${chips}
    </ul>
    <button class="link-button" part="button" @click=${onClear}>${words.text('clearAll')}</button>
  </div>`;
}
