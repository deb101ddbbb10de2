import { html, type TemplateResult } from 'lit';
import { chosenFacets } from '@vicinia/feed/query.js';
import { closeIcon } from '../../icons/close-icon.ts';
import type { FullDictionary } from '../../messages/full-dictionary.ts';
import type { QueryAccess } from '../query-access.ts';
import { facetValueName } from './facet-value-name.ts';
import { takeBack } from './take-back.ts';
import { arrange } from '../arrange.ts';
import { clearQuery, toggleValue } from '../change-filters.ts';

/** What narrows the listing now, each to be taken back with one press. */
export function activeFilters(access: QueryAccess, words: FullDictionary): TemplateResult {
  const { state } = access;
  const text = state.text.trim();
  const chip = (label: string, action: string, apply: () => void) =>
    html`<li>
      <button class="chip" part="chip" aria-label=${action} @click=${() => void takeBack(access, apply)}>
        <bdi>${label}</bdi>${closeIcon}
      </button>
    </li>`;
  const chips = chosenFacets(state.filters).flatMap((facet) =>
    state.filters[facet]!.map((chosen) => {
      const value = facetValueName(facet, chosen, words);
      const action = words.text('removeFilter', { facet: words.messages.facet[facet], value });
      return chip(value, action, () => toggleValue(state, facet, chosen));
    }),
  );
  for (const [name, { label }] of state.arrangements)
    chips.push(
      chip(label(), words.text('removeArrangement', { name: label() }), () => arrange(state, name, undefined)),
    );
  if (text) chips.unshift(chip(`«${text}»`, words.text('removeSearch', { text }), () => (state.text = '')));
  const clear = () => void takeBack(access, () => clearQuery(state));
  return html`<div class="chips">
    <ul role="list" aria-label=${words.text('activeFilters')}>
      ${chips}
    </ul>
    <button class="link-button" part="button" @click=${clear}>${words.text('clearAll')}</button>
  </div>`;
}
