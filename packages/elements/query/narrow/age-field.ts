import { html, type TemplateResult } from 'lit';
import type { FacetValuesOptions } from './facet-values.ts';
import { setFacet } from '../change-filters.ts';

const oldest = 130;

/** For whom: one age at a time, in completed years. */
export function ageField({ access: { state, change }, words }: FacetValuesOptions): TemplateResult {
  const onChange = (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    const years = Number(value);
    const isAge = value.trim() && Number.isInteger(years) && years >= 0 && years <= oldest;
    change(() => setFacet(state, 'age', isAge ? [String(years)] : []));
  };
  return html`<li class="range">
    <label class="field">
      <span class="label">${words.text('ageInYears')}</span>
      <input
        class="input"
        part="input"
        type="number"
        inputmode="numeric"
        min="0"
        max=${oldest}
        .value=${state.filters.age?.[0] ?? ''}
        @change=${onChange}
      />
    </label>
  </li>`;
}
