import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Item } from '@vicinia/feed/model.js';
import type { Answer, FacetName, Sort } from '@vicinia/feed/query.js';
import { AddressKeeper } from '../address/address-keeper.ts';
import type { ListingState } from '../address/listing-state.ts';
import { DetailsController } from '../details/details-controller.ts';
import type { DetailsModule } from '../details/details-module.ts';
import { announce } from '../feed/announcer.ts';
import { messageBox } from '../feed/feed-message.ts';
import { warn } from '../feed/warn.ts';
import type { Dictionary } from '../messages/dictionary.ts';
import type { FullDictionary } from '../messages/full-dictionary.ts';
import { QueryController } from '../query/query-controller.ts';
import type { QueryInput } from '../query/query-state.ts';
import { Tools } from '../tools/tools.ts';
import type { ToolAttributes } from '../tools/read-tools.ts';
import type { ToolsShown } from '../tools/tools-context.ts';
import type { ViewContext } from '../views/view-context.ts';
import type { ViewName } from '../views/view-names.ts';
import type { Acts } from './acts.ts';
import { CountAnnouncer } from './count-announcer.ts';
import type { Results } from './result-count.ts';
import type { Settings } from './settings.ts';

/** A listing to what acts on it. */
export interface Listing {
  host: LitElement & ToolAttributes & { state: string | null | undefined };
  settings: () => Settings;
  /** What there is to be told of the results, if anything. */
  results: () => Results | undefined;
  /** Says that details are about to open; false where the host page shows them elsewhere. */
  select: (item: Item) => boolean;
  detailsPart: () => Promise<DetailsModule>;
}

export type ListingContext = Omit<ViewContext, 'open'>;

/** What a visitor has made of a listing, each in its place. */
export interface Touched extends ToolsShown {
  /** What narrows it. */
  active?: unknown;
  dialog?: unknown;
}

const onlyList: ToolAttributes = { views: 'list', panels: '' };

/** What a visitor does to a listing, and what comes of it. */
export class Interaction implements Acts, ReactiveController {
  /** All words, those of the listing's language once they have come. */
  words!: FullDictionary;
  /** So many times "show more", and one. */
  #pages = 1;
  readonly query: QueryController;
  readonly details: DetailsController;
  readonly #listing: Listing;
  readonly #tools: Tools;
  readonly #count: CountAnnouncer;
  #view: ViewName | undefined;

  constructor(listing: Listing) {
    const { host } = listing;
    this.#listing = listing;
    this.query = new QueryController(host, () => this.#queryChanged());
    this.#tools = new Tools(host);
    this.details = new DetailsController(host, listing.detailsPart);
    this.#count = new CountAnnouncer(() => this.#results);
    host.addController(this);
    new AddressKeeper(host, this);
  }

  hostUpdated(): void {
    void warn(this.#listing.host, this.#listing.settings().problems, this.words.language);
  }

  hostDisconnected(): void {
    this.#count.stop();
  }

  /** So many times as many cards as at first are there to be shown. */
  get pages(): number {
    const filled = this.query.index.filled;
    const count = this.#listing.results()?.count ?? 0;
    if (filled === undefined || filled >= count) return this.#pages;
    return Math.min(this.#pages, Math.max(1, Math.floor(filled / this.#listing.settings().pageSize)));
  }

  answer(input: QueryInput, words: Dictionary): Answer | undefined {
    return this.query.answer(input, words, this.#pages * this.#listing.settings().pageSize);
  }

  /** What the visitor has made of the listing, to be kept and given back; nobody is told when it is set. */
  get asked(): ListingState {
    return { ...this.query.asked, view: this.#view, pages: this.#pages };
  }

  set asked({ text, filters, sort, view, pages }: ListingState) {
    this.query.asked = { text, filters, sort };
    this.#view = view;
    this.#pages = pages;
  }

  render(context: ListingContext): Touched {
    const { host } = this.#listing;
    const tools = {
      ...context,
      open: (item: Item) => this.#listing.select(item) && this.details.show(item),
      view: this.#view,
      onView: (name: ViewName) => this.#showView(name),
      // Others than the list would have to have all entries.
      tools: this.query.index.isAsked ? onlyList : host,
      query: this.query,
    };
    const shown = this.#tools.render(tools, this.words);
    return {
      ...shown,
      view: context.entries.length > 0 ? shown.view : this.#renderNothing(context),
      active: this.query.renderActive(context.words),
      dialog: this.details.renderDialog(context),
    };
  }

  #renderNothing({ words }: ListingContext): TemplateResult {
    return html`${messageBox(words, this.words.text('noMatch'))}${this.query.renderHelp(words)}`;
  }

  search(text: string): void {
    this.query.change(() => (this.query.state.text = text));
  }

  order(sort: Sort): void {
    this.query.change(() => (this.query.state.sort = sort));
  }

  unfold(facet: FacetName, unfolded: boolean): void {
    this.query.unfold(facet, unfolded);
  }

  toggleDetails(item: Item): void {
    const isDialog = this.#listing.settings().details === 'dialog';
    this.details[isDialog && !this.details.isOpen(item) ? 'show' : 'toggle'](item);
  }

  /** Shows the next cards and moves focus to the first of them, where reading goes on. */
  async showMore(): Promise<void> {
    const { host, settings } = this.#listing;
    const { pageSize } = settings();
    const before = this.#pages * pageSize;
    this.#pages++;
    host.requestUpdate();
    await host.updateComplete;
    await this.query.index.arrival;
    await host.updateComplete;
    host.renderRoot.querySelectorAll('.list-item')[before]?.querySelector<HTMLElement>('a, button')?.focus();
    const results = this.#listing.results();
    if (!results) return;
    const { words } = this;
    const { count } = results;
    const shown = Math.min(this.#pages * pageSize, count);
    announce(words.plural('shown', shown, { total: words.number(count) }), words.language);
  }

  get #results() {
    const results = this.#listing.results();
    return results && { ...results, noMatch: this.words.text('noMatch'), waiting: this.query.isWaiting };
  }

  #queryChanged(): void {
    this.#pages = 1;
    // It may have left the page while this code was on its way.
    if (this.#listing.host.isConnected) this.#count.soon();
  }

  #showView(name: ViewName): void {
    this.#view = name;
    this.#listing.host.requestUpdate();
  }
}
