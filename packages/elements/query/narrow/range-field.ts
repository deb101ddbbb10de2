import { html, type TemplateResult } from 'lit';
import { rangeOf } from '@vicinia/feed/query.js';
import type { FacetValuesOptions } from './facet-values.ts';
import { setFacet } from '../change-filters.ts';

/** From which day until which: either may be left open. The other days that are chosen stay so. */
export function rangeField({ access: { state, change }, words }: FacetValuesOptions): TemplateResult {
  const chosen = state.filters.when ?? [];
  const known = chosen.find((value) => rangeOf(value));
  const { from = '', until = '' } = (known && rangeOf(known)) || {};
  const set = (first: string, last: string) => {
    const others = chosen.filter((value) => value !== known);
    change(() => setFacet(state, 'when', first || last ? [...others, `${first}/${last}`] : others));
  };
  const field = (label: string, value: string, onChange: (day: string) => void) =>
    html`<label class="field">
      <span class="label">${label}</span>
      <input
        class="input"
        part="input"
        type="date"
        .value=${value}
        @change=${(event: Event) => onChange((event.target as HTMLInputElement).value)}
      />
    </label>`;
  return html`<li class="range">
    ${field(words.text('rangeFrom'), from, (day) => set(day, until))}
    ${field(words.text('rangeUntil'), until, (day) => set(from, day))}
  </li>`;
}
