import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { distinguishes, toggle, type Answer, type Catalogue, type FacetName, type Sort } from '@vicinia/feed/query.js';
import { ViciniaChangeEvent } from '../events/change-event.ts';
import { LazyPart } from '../lazy/lazy-part.ts';
import type { Dictionary } from '../messages/dictionary.ts';
import { facetPanel, type Facet } from './facet-panel.ts';
import { QueryState, type QueryInput } from './query-state.ts';
import { searchForm } from './search-form.ts';

export interface QuerySettings extends QueryInput {
  /** The facets that the host offers, in its order. */
  facets: readonly FacetName[];
}

/** The visitor's side of a listing: what they typed, chose and unfolded. Tells the host element of every change. */
export class QueryController {
  readonly #host: LitElement;
  readonly #state = new QueryState();
  readonly #unfolded = new Set<FacetName>();
  readonly #onChange: () => void;
  readonly #narrow: LazyPart<typeof import('./narrow/narrow.ts')>;
  #panelOpen = false;
  #settings: QuerySettings | undefined;

  /** `onChange` is called after each change of the query, ahead of the rendering that it brings. */
  constructor(host: LitElement, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    this.#narrow = new LazyPart(host, () => import('./narrow/narrow.ts'));
  }

  get isNarrowed(): boolean {
    return this.#state.isNarrowed;
  }

  /** What was asked is not answered yet: the code for it is on its way. */
  get isWaiting(): boolean {
    return this.#narrow.isLoading;
  }

  answer(settings: QuerySettings, words: Dictionary): Answer {
    this.#settings = settings;
    const part = this.isNarrowed ? this.#narrow.get(words) : undefined;
    return this.#state.answer(settings, part?.status === 'ready' ? part.module.search : undefined);
  }

  renderForm(words: Dictionary, sort: Sort): TemplateResult {
    return searchForm({
      words,
      text: this.#state.text,
      sort: this.#state.sort ?? sort,
      onSearch: (text) => this.#change(() => (this.#state.text = text)),
      onSort: (chosen) => this.#change(() => (this.#state.sort = chosen)),
    });
  }

  renderFacets(words: Dictionary, { found }: Answer): TemplateResult | typeof nothing {
    return facetPanel({
      words,
      facets: this.#facets(words, found),
      open: this.#panelOpen,
      onOpen: () => {
        this.#panelOpen = !this.#panelOpen;
        this.#host.requestUpdate();
      },
      onUnfold: (facet, unfolded) => {
        if (unfolded) this.#unfolded.add(facet);
        else this.#unfolded.delete(facet);
        this.#host.requestUpdate();
      },
    });
  }

  renderActive(words: Dictionary): TemplateResult | typeof nothing {
    const part = this.isNarrowed && this.#narrow.get(words);
    if (!part || part.status === 'loading') return nothing;
    if (part.status === 'failed') return html`<p>${words.text('partFailed')}</p>`;
    return part.module.activeFilters({
      words: part.words,
      query: this.#state,
      onRemove: (facet, value) => void this.#takeBack(() => this.#toggle(facet, value)),
      onRemoveText: () => void this.#takeBack(() => this.#change(() => (this.#state.text = ''))),
      onClear: () => this.clear(),
    });
  }

  clear(): void {
    void this.#takeBack(() => this.#change(() => this.#state.clear()));
  }

  #facets(words: Dictionary, found: Catalogue): Facet[] {
    const { filters } = this.#state;
    const chosen = (name: FacetName) => filters[name]?.length ?? 0;
    return (this.#settings?.facets ?? [])
      .filter((name) => chosen(name) > 0 || distinguishes(found, name))
      .map((name) => ({
        name,
        // Bound, since the same element may stand for another facet after a search.
        unfolded: this.#unfolded.has(name),
        chosen: chosen(name),
        values: this.#unfolded.has(name) ? this.#values(name, words, found) : nothing,
      }));
  }

  #values(facet: FacetName, words: Dictionary, found: Catalogue): unknown {
    const part = this.#narrow.get(words);
    if (part.status === 'loading') return nothing;
    if (part.status === 'failed') return html`<li>${words.text('partFailed')}</li>`;
    const onToggle = (value: string) => this.#toggle(facet, value);
    return part.module.facetValues({ words: part.words, facet, found, filters: this.#state.filters, onToggle });
  }

  #toggle(facet: FacetName, value: string): void {
    this.#change(() => (this.#state.filters = toggle(this.#state.filters, facet, value)));
  }

  #change(apply: () => void): void {
    apply();
    this.#onChange();
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new ViciniaChangeEvent(this.#state.query(this.#settings?.sort ?? 'next')));
  }

  /** A chip that is pressed goes away under the visitor's finger: focus moves to the next one, else to the search. */
  async #takeBack(apply: () => void): Promise<void> {
    const root = this.#host.renderRoot;
    const chips = () => [...root.querySelectorAll<HTMLElement>('.chip')];
    const at = Math.max(
      0,
      chips().findIndex((chip) => chip.matches(':focus')),
    );
    apply();
    await this.#host.updateComplete;
    const left = chips();
    (left[Math.min(at, left.length - 1)] ?? root.querySelector<HTMLElement>('input[type="search"]'))?.focus();
  }
}
