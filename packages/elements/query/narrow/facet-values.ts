import { html, type TemplateResult } from 'lit';
import { countFacet, type Catalogue, type FacetName, type Filters } from '@vicinia/feed/query.js';
import type { FullDictionary } from '../../messages/full-dictionary.ts';
import { facetValueName } from './facet-value-name.ts';

export interface FacetValuesOptions {
  words: FullDictionary;
  facet: FacetName;
  found: Catalogue;
  filters: Filters;
  onToggle: (value: string) => void;
}

/** The values of a facet, in the reader's alphabet, each with how many items it would give. */
export function facetValues({ words, facet, found, filters, onToggle }: FacetValuesOptions): TemplateResult[] {
  const { compare } = new Intl.Collator(words.language, { numeric: true });
  return countFacet(found, facet, filters)
    .map((value) => ({ ...value, name: facetValueName(facet, value.value, words) }))
    .sort((a, b) => compare(a.name, b.name))
    .map(
      ({ value, name, count, chosen }) =>
        html`<li>
          <label class="choice">
            <input type="checkbox" .checked=${chosen} @change=${() => onToggle(value)} />
            <bdi class="choice-name">${name}</bdi>
            <span class="count">${words.number(count)}</span>
          </label>
        </li>`,
    );
}
