import { html, nothing, type TemplateResult } from 'lit';
import type { FacetName } from '@vicinia/feed/query.js';
import { downIcon, filterIcon } from '../icons/icons.ts';
import type { Act } from '../listing/acts.ts';
import type { Dictionary } from '../messages/dictionary.ts';

export interface FacetPanelOptions {
  words: Dictionary;
  /** The facets that can narrow this listing, in the order in which they are offered. */
  facets: readonly Facet[];
  /** On narrow boxes the panel is folded away until asked for. */
  open: boolean;
  onOpen: () => void;
  act: Act;
}

export interface Facet {
  name: FacetName;
  unfolded?: boolean;
  /** How many of its values are chosen. */
  chosen?: number;
  /** Its values, rendered only once the visitor unfolds it. */
  values?: unknown;
}

// Folded, and not unknown, until the code comes that knows: a change would fold what a visitor has unfolded meanwhile.
function facetGroup(
  { name, unfolded = false, chosen = 0, values }: Facet,
  { words, act }: FacetPanelOptions,
): TemplateResult {
  const label = words.messages.facet[name];
  return html`<details
    class="facet"
    part="facet"
    ?open=${unfolded}
    @toggle=${(event: Event) => act('unfold', name, (event.target as HTMLDetailsElement).open)}
  >
    <summary>
      <span>${label}</span>
      ${chosen > 0 ? html`<span class="chosen">${words.number(chosen)}</span>` : nothing}${downIcon}
    </summary>
    <ul role="list" aria-label=${label}>
      ${values}
    </ul>
  </details>`;
}

/** The facets, each unfolding to its values with how many items each would give. */
export function facetPanel(options: FacetPanelOptions): TemplateResult | typeof nothing {
  const { words, facets, open, onOpen } = options;
  if (facets.length === 0) return nothing;
  const chosen = facets.reduce((sum, facet) => sum + (facet.chosen ?? 0), 0);
  return html`<div class="filters" part="filters" ?data-open=${open}>
    <button class="button filters-button" part="button" aria-expanded=${open ? 'true' : 'false'} @click=${onOpen}>
      ${filterIcon}<span>${chosen > 0 ? words.plural('filtersChosen', chosen) : words.text('filters')}</span>
    </button>
    <div class="facets" role="group" aria-label=${words.text('filters')}>
      ${facets.map((facet) => facetGroup(facet, options))}
    </div>
  </div>`;
}
