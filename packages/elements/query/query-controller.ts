import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { needsCalendar, type Answer, type Catalogue, type FacetName } from '@vicinia/feed/query.js';
import type { CardContext } from '../card/card-context.ts';
import { ViciniaChangeEvent } from '../events/change-event.ts';
import { LazyPart } from '../lazy/lazy-part.ts';
import type { Dictionary } from '../messages/dictionary.ts';
import type { Facet } from './facet-panel.ts';
import type { QueryAccess } from './query-access.ts';
import { QueryState, type Asked, type QueryInput } from './query-state.ts';
import type { FormState } from './search-form.ts';
import { IndexAccess } from './index-access.ts';

/** The visitor's side of a listing: what they typed, chose and unfolded. Tells the host element of every change. */
export class QueryController implements QueryAccess {
  readonly host: LitElement;
  readonly state = new QueryState();
  readonly #unfolded = new Set<FacetName>();
  readonly #onChange: () => void;
  readonly #narrow: LazyPart<typeof import('./narrow/narrow.ts')>;
  #isSearching = false;
  #settings: QueryInput | undefined;
  /** What answers where the feed has an index. */
  readonly index: IndexAccess;

  /** `onChange` is called after each change of the query, ahead of the rendering that it brings. */
  constructor(host: LitElement, onChange: () => void) {
    this.host = host;
    this.#onChange = onChange;
    this.index = new IndexAccess(host);
    this.#narrow = new LazyPart(host, () => import('./narrow/narrow.ts'));
  }

  /** What the visitor asks; when it is set, nobody is told of a change. */
  get asked(): Asked {
    const { text, filters, sort } = this.state;
    return { text, filters, sort };
  }

  set asked(asked: Asked) {
    Object.assign(this.state, asked);
    this.host.requestUpdate();
  }

  /** What was asked is not answered yet: the code for it is on its way, or not all of a large feed has been searched. */
  get isWaiting(): boolean {
    return this.#narrow.isLoading || this.#isSearching || this.index.isWaiting;
  }

  /** Nothing until the code is there that a locked filter needs, or an index. `reach`: so many entries are to be shown. */
  answer(settings: QueryInput, words: Dictionary, reach: number): Answer | undefined {
    this.#settings = settings;
    const indexed = this.index.answer(settings, this.state, words, reach);
    if (indexed || (this.index.isAsked && (this.state.isNarrowed || Object.keys(settings.where).length > 0)))
      return indexed;
    const answer = this.state.answer(settings, this.#ready(words)?.module);
    const more = answer?.found.more;
    this.#isSearching = more !== undefined;
    void more?.then(() => this.host.requestUpdate());
    return answer;
  }

  /** What narrows, where something is to be narrowed, once it has come. */
  #ready(words: Dictionary) {
    if (!this.state.isNarrowed && !needsCalendar(this.#settings!.where)) return undefined;
    const part = this.#narrow.get(words);
    return part.status === 'ready' ? part : undefined;
  }

  /** What the form holds. */
  form(words: Dictionary): FormState {
    const { text, sort } = this.state;
    const part = this.#ready(words);
    return { text, sort, arranged: part?.module.arrangedBy(this.state, part.words) };
  }

  unfold(facet: FacetName, unfolded: boolean): void {
    if (unfolded) this.#unfolded.add(facet);
    else this.#unfolded.delete(facet);
    this.host.requestUpdate();
  }

  renderActive(words: Dictionary): TemplateResult | typeof nothing {
    const part = this.state.isNarrowed && this.#narrow.get(words);
    if (!part || part.status === 'loading') return nothing;
    if (part.status === 'failed') return html`<p>${words.text('partFailed')}</p>`;
    return part.module.activeFilters(this, part.words);
  }

  /** What cards show of the query. */
  cardParts(words: Dictionary): Pick<CardContext, 'mark' | 'note'> | undefined {
    return this.#ready(words)?.module.cardParts(this.state);
  }

  /** What would help where nothing is left. */
  renderHelp(words: Dictionary): TemplateResult | undefined {
    // An index would have to be asked as many times as there are filters.
    if (this.index.isAsked) return undefined;
    const part = this.#ready(words);
    return part?.module.dropHelp(this, part.words);
  }

  /** Is a facet offered, whatever entries it tells apart? Undefined where that decides. */
  offers(name: FacetName): boolean | undefined {
    return this.chosen(name) > 0 || this.index.offers(name);
  }

  /** How many values of a facet are chosen. */
  chosen(name: FacetName): number {
    return this.state.filters[name]?.length ?? 0;
  }

  facet(name: FacetName, words: Dictionary, found: Catalogue): Facet {
    // Bound, since the same element may stand for another facet after a search.
    const unfolded = this.#unfolded.has(name);
    return { name, unfolded, chosen: this.chosen(name), values: unfolded ? this.#values(name, words, found) : nothing };
  }

  #values(facet: FacetName, words: Dictionary, found: Catalogue): unknown {
    const part = this.#narrow.get(words);
    if (part.status === 'loading') return nothing;
    if (part.status === 'failed') return html`<li>${words.text('partFailed')}</li>`;
    const { where: locked } = this.#settings!;
    return part.module.facetValues({
      access: this,
      words: part.words,
      facet,
      found,
      locked,
      counts: this.index.counts(facet),
    });
  }

  readonly change = (apply: () => void): void => {
    apply();
    this.#onChange();
    this.host.requestUpdate();
    this.host.dispatchEvent(new ViciniaChangeEvent(this.state.query(this.#settings?.sort ?? 'next')));
  };
}
