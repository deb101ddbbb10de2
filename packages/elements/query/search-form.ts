import { html, nothing, type TemplateResult } from 'lit';
import type { Sort } from '@vicinia/feed/query.js';
import { searchIcon } from '../icons/icons.ts';
import type { Act } from '../listing/acts.ts';
import type { Dictionary } from '../messages/dictionary.ts';

/** What the visitor has put into the form. */
export interface FormState {
  text: string;
  sort: Sort | undefined;
  /** The order that a panel has brought, while it holds. */
  arranged: string | undefined;
}

export interface SearchFormOptions extends Partial<FormState> {
  words: Dictionary;
  /** The host's order. */
  usual: Sort;
  act: Act;
}

const labels = { next: 'sortNext', title: 'sortTitle', newest: 'sortNewest' } as const;

/** Search as one types, and the order. A form, so that phones offer a "search" key; it is never sent. */
export function searchForm(options: SearchFormOptions): TemplateResult {
  const { words, usual, text = '', sort = usual, arranged, act } = options;
  return html`<form
    class="search"
    role="search"
    aria-label=${words.text('searchLabel')}
    @submit=${(event: Event) => event.preventDefault()}
  >
    <label class="field search-field">
      <span class="label">${words.text('searchLabel')}</span>
      <span class="input-box">
        ${searchIcon}
        <input
          class="input"
          part="input"
          type="search"
          enterkeyhint="search"
          autocomplete="off"
          spellcheck="false"
          placeholder=${words.text('searchHint')}
          .value=${text}
          @input=${(event: Event) => act('search', (event.target as HTMLInputElement).value)}
        />
      </span>
    </label>
    <label class="field sort-field">
      <span class="label">${words.text('sortLabel')}</span>
      <select
        class="input"
        part="input"
        @change=${(event: Event) => act('order', (event.target as HTMLSelectElement).value as Sort)}
      >
        ${arranged ? html`<option selected>${arranged}</option>` : nothing}
        ${(Object.keys(labels) as Sort[]).map(
          (value) =>
            html`<option value=${value} ?selected=${!arranged && value === sort}>${words.text(labels[value])}</option>`,
        )}
      </select>
    </label>
  </form>`;
}
