import { html, nothing, type TemplateResult } from 'lit';
import type { IndexCount } from '@vicinia/feed/static-index.js';
import { countFacet, isPlain, type Catalogue, type FacetName, type Filters } from '@vicinia/feed/query.js';
import type { FullDictionary } from '../../messages/full-dictionary.ts';
import type { QueryAccess } from '../query-access.ts';
import { ageField } from './age-field.ts';
import { facetValueName } from './facet-value-name.ts';
import { rangeField } from './range-field.ts';
import { toggleValue } from '../change-filters.ts';

export interface FacetValuesOptions {
  access: QueryAccess;
  words: FullDictionary;
  facet: FacetName;
  found: Catalogue;
  /** What `where` has narrowed already. */
  locked: Filters;
  /** What an index has counted, where one is asked. */
  counts?: readonly IndexCount[] | undefined;
}

/** The values of a facet, days and times in their order, others in the reader's alphabet, each with how many items it would give. */
export function facetValues(options: FacetValuesOptions): TemplateResult[] {
  const { access, words, facet, found, locked, counts } = options;
  const { state, change } = access;
  const { compare } = new Intl.Collator(words.language, { numeric: true });
  const values: TemplateResult[] = (counts ?? countFacet(found, facet, state.filters, locked))
    .map((value) => ({ ...value, name: facetValueName(facet, value.value, words) }))
    .sort((a, b) => (isPlain(facet) ? compare(a.name, b.name) : 0))
    .map(
      ({ value, name, count, chosen }) =>
        html`<li>
          <label class="choice">
            <input type="checkbox" .checked=${chosen} @change=${() => change(() => toggleValue(state, facet, value))} />
            <bdi class="choice-name">${name}</bdi>
            <span class="count">${count === undefined ? nothing : words.number(count)}</span>
          </label>
        </li>`,
    );
  if (facet === 'when') values.push(rangeField(options));
  if (facet === 'age') values.push(ageField(options));
  return values;
}
