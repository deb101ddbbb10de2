import { html, isServer, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { LoadOptions } from '@vicinia/feed/load.js';
import type { Feed, Item } from '@vicinia/feed/model.js';
import type { Problem } from '@vicinia/feed/problem.js';
import type { Entry } from '@vicinia/feed/query.js';
import type { ListingState } from '../address/listing-state.ts';
import { card, type CardOptions } from '../card/card.ts';
import type { CardContext } from '../card/card-context.ts';
import cardStyles from '../card/card.css';
import { DetailsController } from '../details/details-controller.ts';
import type { DetailsModule } from '../details/details-module.ts';
import { ViciniaSelectEvent } from '../events/select-event.ts';
import { FeedElement } from '../feed/feed-element.ts';
import { messageBox } from '../feed/feed-message.ts';
import type { Shown } from '../feed/feed-state.ts';
import { numeric } from '../feed/numeric.ts';
import type { Dictionary } from '../messages/dictionary.ts';
import { QueryController } from '../query/query-controller.ts';
import queryStyles from '../query/query.css';
import baseStyles from '../themes/base.css';
import { ToolsController } from '../tools/tools-controller.ts';
import { listView, moreButton } from '../views/list.ts';
import type { ToolsContext } from '../tools/tools-context.ts';
import type { ViewName } from '../views/view-names.ts';
import type { CountAnnouncer } from './count-announcer.ts';
import { readSettings, type Settings } from './settings.ts';
import { footnotes } from '../feed/footnotes.ts';
import styles from './listing.css';
import { countText, type Results } from './result-count.ts';

/** What more items than this take would keep others from their turns. */
const large = 500;

/** So many cards of a large feed come first. */
const early = 6;

/** A listing of the items of a feed: search, facets, views, details. Each element says which items it lists. */
export abstract class ListingElement extends FeedElement {
  static override styles = [baseStyles, queryStyles, cardStyles, styles];

  static override properties: PropertyDeclarations = {
    where: {},
    filters: {},
    sort: {},
    pageSize: { attribute: 'page-size', converter: numeric },
    views: {},
    panels: {},
    details: {},
    state: {},
    mapTiles: { attribute: 'map-tiles' },
    mapCredit: { attribute: 'map-credit' },
    route: {},
  };

  /** Locked filters, `municipality:Cervia form:mutual-aid`: the visitor cannot take them back. */
  declare where: string;

  /** The facets that are offered, in their order; null for the usual ones. */
  declare filters: string | null;

  /** First order of the items: `next`, `title` or `newest`. */
  declare sort: string;

  /** So many cards at first, and with each "show more". */
  declare pageSize: number;

  /** What the listing can look like, `list map calendar`: the first is shown first. */
  declare views: string | null;

  /** What can be unfolded above the results, `near wishes take`; none for an empty text. */
  declare panels: string | null;

  /** Where details show: `inline`, `dialog` or `link`. */
  declare details: string;

  /** The name under which search, filters, view and page are kept in the page's address; without one they are not. */
  declare state: string | undefined;

  /** Address of the map's tiles, `https://tiles.example/{z}/{x}/{y}.png`; without one the map is plain and asks nobody. */
  declare mapTiles: string | undefined;

  /** Whom to thank for the tiles. */
  declare mapCredit: string | undefined;

  /** Address that shows the way to a place, with `{latitude}` and `{longitude}` in it; without one `geo:`. */
  declare route: string | undefined;

  readonly #query = new QueryController(this, () => this.#queryChanged());
  readonly #tools = new ToolsController(this, () => this.isSettled);
  readonly #details = new DetailsController(this, () => this.detailsPart());
  #count: CountAnnouncer | undefined;
  #keepsState = false;
  #settings: Settings | undefined;
  #pages = 1;
  #resultCount = 0;

  constructor(options: LoadOptions) {
    super(options);
    this.where = '';
    this.filters = null;
    this.sort = 'next';
    this.pageSize = 12;
    this.views = null;
    this.panels = null;
    this.details = 'inline';
  }

  /** What the visitor has made of the listing, to be kept and given back; nobody is told when it is set. */
  get asked(): ListingState {
    return { ...this.#query.asked, view: this.#tools.view, pages: this.#pages };
  }

  set asked({ text, filters, sort, view, pages }: ListingState) {
    this.#query.asked = { text, filters, sort };
    this.#tools.view = view;
    this.#pages = pages;
  }

  /** Without that code the listing works, but for its address. */
  async #keepState(): Promise<void> {
    if (this.#keepsState) return;
    this.#keepsState = true;
    const module = await import('../address/address-keeper.ts').catch(() => undefined);
    if (module) new module.AddressKeeper(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#count?.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.size === 0) return;
    this.#settings = readSettings(this);
    const { problems } = this.#settings;
    if (problems.length > 0 && !isServer) void this.#warn(problems);
    if (this.state && !isServer) void this.#keepState();
  }

  async #warn(problems: readonly Problem[]): Promise<void> {
    const module = await import('../feed/warn.ts').catch(() => undefined);
    await module?.warn(this, problems, this.language.wanted);
  }

  protected override prepare(feed: Feed): unknown {
    const { words } = this.language;
    return feed.items.length > large && words && this.#query.prepare(feed, this.now, this.#settings!, words);
  }

  protected override renderFeed(state: Shown, words: Dictionary): TemplateResult {
    const { feed } = state;
    const { where, facets, sort } = this.#settings!;
    const { language } = words;
    // Until the page has taken over what a server has rendered.
    const isSnapshot = !this.hasUpdated;
    const answer = this.#query.answer({ feed, where, facets, sort, now: this.now, language, isSnapshot }, words);
    if (!answer) return messageBox(words, words.text('loading'));
    this.#resultCount = answer.entries.length;
    if (this.#resultCount === 0 && !this.#query.state.isNarrowed) {
      // A locked filter may leave nothing of the first page; the others are on their way.
      const text = words.text(state.complete ? 'empty' : 'loading');
      return html`${this.trouble('warning', words)}${messageBox(words, text)}`;
    }
    const context = this.#context(state, answer.entries, words);
    const { strip, panel, view } = this.#tools.render(context, words);
    return html`<div class="listing" lang=${words.language} dir=${words.direction}>
      ${this.#query.renderForm(words, sort)} ${this.#query.renderFacets(words, answer)}
      <div class="results">
        ${this.panels === '' && this.views === 'list' ? nothing : html`<div class="tools">${strip}</div>`} ${panel}
        ${this.#query.renderActive(words)}
        <p class="status"><bdi>${countText(this.#results!)}</bdi></p>
        ${this.trouble('warning', words)}
        ${answer.entries.length > 0 ? view : state.complete ? this.#query.renderNothing(words) : nothing}
        ${footnotes(state, words, this.trouble('lost', words))}
      </div>
      ${this.#details.renderDialog(context)}
    </div>`;
  }

  /** What there is to be told of the results. */
  get #results(): Results | undefined {
    const { words } = this.language;
    const { state } = this.feed;
    if (!words || state.status === 'failed') return undefined;
    const complete = 'feed' in state && state.complete;
    return { words, count: this.#resultCount, complete, waiting: this.#query.isWaiting };
  }

  #context({ feed }: Shown, entries: readonly Entry[], words: Dictionary): Omit<ToolsContext, 'view'> {
    const { timeZone, language } = feed;
    const { mapTiles: tiles, mapCredit: credit, route } = this;
    const context = {
      words,
      dates: { language: words.language, timeZone, now: this.now },
      level: this.#settings!.headingLevel,
      feedLanguage: language,
      feed,
      ...this.#query.cardParts(words),
      route,
    };
    const open = (item: Item) => this.#select(item) && this.#details.show(item);
    const list = () => this.#list(entries, context);
    const onView = (name: ViewName) => this.#showView(name);
    const query = this.#query;
    return { ...context, entries, tiles, credit, list, open, onView, tools: this, query };
  }

  #list(entries: readonly Entry[], context: CardContext): TemplateResult {
    const { pageSize, details } = this.#settings!;
    // The others in the next frame, since all together would keep a slow device for too long.
    const most = !this.isSettled && entries.length > large ? early : Infinity;
    const shown = entries.slice(0, Math.min(this.#pages * pageSize, most));
    const left = Math.min(entries.length - shown.length, pageSize);
    const onToggle = (item: Item) => this.#toggleDetails(item);
    const renderCard = (entry: Entry) =>
      this.card(entry, { ...context, ...this.#details.of(entry.item, context), as: details, onToggle });
    return html`${listView(shown, renderCard)}
    ${left > 0 ? moreButton(context.words.plural('more', left), () => void this.#showMore()) : nothing}`;
  }

  /** One item in the list; an element may have more to say of what it lists. */
  protected card(entry: Entry, options: CardOptions): TemplateResult {
    return card(entry, options);
  }

  /** The code that shows an item's details. */
  protected detailsPart(): Promise<DetailsModule> {
    return import('../details/details-part.ts');
  }

  #queryChanged(): void {
    this.#pages = 1;
    void this.#announceCount();
  }

  /** Before the visitor asks for something there is no count to be told; the code for it comes then. */
  async #announceCount(): Promise<void> {
    if (this.#count) return this.#count.soon();
    const module = await import('./count-announcer.ts').catch(() => undefined);
    if (module && this.isConnected) (this.#count ??= new module.CountAnnouncer(() => this.#results)).soon();
  }

  #showView(name: ViewName): void {
    this.#tools.view = name;
    this.requestUpdate();
  }

  /** Says that details are about to open; the host page may show them elsewhere. */
  #select(item: Item): boolean {
    return this.dispatchEvent(new ViciniaSelectEvent(item));
  }

  #toggleDetails(item: Item): void {
    if (this.#details.isOpen(item)) this.#details.toggle(item);
    else if (this.#select(item)) this.#details[this.#settings!.details === 'dialog' ? 'show' : 'toggle'](item);
  }

  /** Shows the next cards and moves focus to the first of them, where reading goes on. */
  async #showMore(): Promise<void> {
    const { pageSize } = this.#settings!;
    const before = this.#pages * pageSize;
    this.#pages++;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelectorAll('.list-item')[before]?.querySelector<HTMLElement>('a, button')?.focus();
    const { words } = this.language;
    const shown = Math.min(this.#pages * pageSize, this.#resultCount);
    const announcer = await import('../feed/announcer.ts').catch(() => undefined);
    if (words)
      announcer?.announce(words.plural('shown', shown, { total: words.number(this.#resultCount) }), words.language);
  }
}
