import { LitElement, html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { initiativeExtension, type Item } from '@vicinia/feed/model.js';
import type { Entry } from '@vicinia/feed/query.js';
import { card } from '../card/card.ts';
import type { CardContext } from '../card/card-context.ts';
import cardStyles from '../card/card.css';
import { DetailsController } from '../details/details-controller.ts';
import { ViciniaSelectEvent } from '../events/select-event.ts';
import { announce, prepareAnnouncer } from '../feed/announcer.ts';
import { FeedController } from '../feed/feed-controller.ts';
import { complaint, messageBox } from '../feed/feed-message.ts';
import { feedWarning, type Shown } from '../feed/feed-warning.ts';
import { snapshotOf } from '../feed/snapshot.ts';
import { LanguageController } from '../language/language-controller.ts';
import type { Dictionary } from '../messages/dictionary.ts';
import { QueryController } from '../query/query-controller.ts';
import queryStyles from '../query/query.css';
import baseStyles from '../themes/base.css';
import { listView, moreButton } from '../views/list.ts';
import { numeric, readSettings, type Settings } from './attributes.ts';
import styles from './initiatives.css';
import { warn } from './warn.ts';

/**
 * A listing of initiatives from a feed: search, facets, cards, details in place.
 *
 * @slot - Shown until the feed is ready, and kept when it fails: a link to the same content, for example.
 * @fires {ViciniaLoadEvent} vicinia-load - The feed has been read to its end; `detail.count`, `detail.problems`.
 * @fires {ViciniaErrorEvent} vicinia-error - The feed could not be loaded; `detail.problem`.
 * @fires {ViciniaChangeEvent} vicinia-change - The visitor has changed search, filters or order; `detail.query`.
 * @fires {ViciniaSelectEvent} vicinia-select - Details are about to open; cancel to show them elsewhere; `detail.item`.
 * @csspart card - One item.
 * @csspart button - Every button.
 * @csspart input - The search field and the order.
 * @csspart chip - An active filter.
 * @csspart badge - Form and status on a card.
 * @csspart link - A link that leads on, to the page of an item.
 * @csspart filters - All facets together.
 * @csspart facet - One facet.
 * @csspart list - The list of cards.
 * @csspart details - What unfolds under a card.
 * @csspart message - What is said when there is nothing to list.
 * @cssprop --vicinia-accent - Links, buttons, focus.
 * @cssprop --vicinia-radius - Corners.
 * @cssprop --vicinia-space - The unit of spacing.
 * @cssstate loading - No feed yet.
 * @cssstate ready - The feed is shown.
 * @cssstate stale - The network failed and the last good copy is shown.
 * @cssstate failed - There is no feed to show; the slot is.
 */
export class ViciniaInitiatives extends LitElement {
  static override styles = [baseStyles, queryStyles, cardStyles, styles];

  static override properties = {
    src: {},
    lang: { reflect: true },
    where: {},
    filters: {},
    sort: {},
    headingLevel: { attribute: 'heading-level', converter: numeric },
    pageSize: { attribute: 'page-size', converter: numeric },
    format: {},
    columns: {},
    offline: {},
    snapshot: { attribute: false },
  };

  /** Address of the feed, relative to the page; several, separated by white space, become one listing. */
  declare src: string | null;
  /** Locked filters, `municipality:Cervia form:mutual-aid`: the visitor cannot take them back. */
  declare where: string;
  /** The facets that are offered, in their order; null for the usual ones. */
  declare filters: string | null;
  /** First order of the items: `next`, `title` or `newest`. */
  declare sort: string;
  /** Level of the cards' headings, 1 to 6. */
  declare headingLevel: number;
  /** So many cards at first, and with each "show more". */
  declare pageSize: number;
  /** Name of the feed's format, where it must not be guessed from its content: `csv`, `icalendar` … */
  declare format: string | undefined;
  /** For CSV, which field stands in which column: `Nome evento: title; Dove: places.municipality`. */
  declare columns: string | undefined;
  /** `off`: no copy of the feed is kept on the visitor's device. */
  declare offline: string | undefined;
  /** Text of the feed's first page, for server rendering; a page has it in the element's light DOM instead. */
  declare snapshot: string | undefined;

  readonly #feed = new FeedController(this, { kinds: { initiative: initiativeExtension }, type: 'initiative' });
  readonly #language = new LanguageController(this);
  readonly #query = new QueryController(this, () => this.#queryChanged());
  readonly #details = new DetailsController(this);
  readonly #internals = isServer ? undefined : this.attachInternals();
  #settings: Settings | undefined;
  /** What "next" is counted from: when the snapshot was made until the page has taken over, then now. */
  #now = Date.now();
  #pages = 1;
  #announcement: ReturnType<typeof setTimeout> | undefined;
  #resultCount = 0;

  constructor() {
    super();
    this.src = '';
    this.where = '';
    this.filters = null;
    this.sort = 'next';
    this.headingLevel = 2;
    this.pageSize = 12;
  }

  override connectedCallback(): void {
    if (!this.hasUpdated) this.#startFrom(this.snapshot ?? snapshotOf(this));
    super.connectedCallback();
    prepareAnnouncer();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#announcement);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (isServer) this.#startFrom(this.snapshot);
    this.#language.update();
    if (changed.size > 0) {
      this.#settings = readSettings(this);
      if (!isServer) void warn(this, this.#settings.problems, this.#language.wanted);
    }
    const { format, columns, offline } = this;
    if (!isServer) this.#feed.follow(this.#addresses, { format, columns, offline: offline !== 'off' });
  }

  protected override firstUpdated(): void {
    // What the server rendered has been taken over as it was; from here on it is the visitor's own time.
    if (this.#feed.state.status === 'ready') {
      this.#now = Date.now();
      this.requestUpdate();
    }
  }

  protected override updated(): void {
    const { status } = this.#feed.state;
    this.setAttribute('aria-busy', String(status === 'loading'));
    for (const name of ['loading', 'ready', 'stale', 'failed'] as const) {
      if (name === status) this.#internals?.states.add(name);
      else this.#internals?.states.delete(name);
    }
  }

  protected override render(): TemplateResult {
    const { words } = this.#language;
    const { state } = this.#feed;
    if (!words) return html`<slot></slot>`;
    switch (state.status) {
      case 'idle':
      case 'loading':
        return html`<slot></slot
          >${messageBox(words, words.text(this.src ? 'loading' : 'failed-bad-address', { address: '' }))}`;
      case 'failed':
        return html`<slot></slot>${complaint(words, words.text('failed'), [state.problem], this.#onRetry)}`;
      case 'ready':
      case 'stale':
        return this.#listing(state, words);
      default:
        return state satisfies never;
    }
  }

  #listing(state: Shown, words: Dictionary): TemplateResult {
    const { feed } = state;
    const { where, facets, sort } = this.#settings!;
    const answer = this.#query.answer({ feed, where, facets, sort, now: this.#now, language: words.language }, words);
    this.#resultCount = answer.entries.length;
    if (this.#resultCount === 0 && !this.#query.isNarrowed) {
      // A locked filter may leave nothing of the first page; the others are on their way.
      const text = words.text(state.complete ? 'empty' : 'loading');
      return html`${feedWarning(state, words, this.#onRetry)}${messageBox(words, text)}`;
    }
    return html`<div class="listing" lang=${words.language}>
      ${this.#query.renderForm(words, sort)} ${this.#query.renderFacets(words, answer)}
      <div class="results">
        ${this.#query.renderActive(words)}
        <p class="status"><bdi>${this.#countText(state.complete, words)}</bdi></p>
        ${feedWarning(state, words, this.#onRetry)}
        ${
          answer.entries.length > 0
            ? this.#cards(state, answer.entries, words)
            : state.complete
              ? messageBox(words, `${words.text('noMatch')} ${words.text('noMatchHelp')}`)
              : nothing
        }
        ${this.#footnotes(state, words)}
      </div>
    </div>`;
  }

  /** How many there are; until the last page is there, nobody can say that there are none. */
  #countText(complete: boolean, words: Dictionary): string {
    if (this.#resultCount === 0 && !complete) return words.text('loading');
    return words.plural(complete ? 'results' : 'firstResults', this.#resultCount);
  }

  #cards({ feed }: Shown, entries: readonly Entry[], words: Dictionary): TemplateResult {
    const { timeZone, language: feedLanguage } = feed;
    const context: CardContext = {
      words,
      dates: { language: words.language, timeZone, now: this.#now },
      level: this.#settings!.headingLevel,
      feedLanguage,
    };
    const { pageSize } = this.#settings!;
    const shown = entries.slice(0, this.#pages * pageSize);
    const left = Math.min(entries.length - shown.length, pageSize);
    const onToggle = (item: Item) => this.#toggleDetails(item);
    const renderCard = (entry: Entry) =>
      card(entry, { ...context, ...this.#details.of(entry.item, context), onToggle });
    return html`${listView(shown, renderCard)}
    ${left > 0 ? moreButton(words.plural('more', left), () => void this.#showMore()) : nothing}`;
  }

  #footnotes({ feed, problems }: Shown, words: Dictionary): TemplateResult {
    // What is wrong deeper inside an entry has not kept the entry from being shown.
    const lost = problems.filter(
      ({ severity, path }) => severity === 'error' && path.length > 1 && path.length < 4,
    ).length;
    return html`${feed.example ? html`<p class="quiet"><bdi>${words.text('exampleNote')}</bdi></p>` : nothing}
    ${lost > 0 ? html`<p class="quiet"><bdi>${words.plural('problems', lost)}</bdi></p>` : nothing}`;
  }

  readonly #onRetry = (): void => void this.#feed.load(() => void this.#showRetried());

  /** The button that was pressed may go away: focus moves to what has come, and that is said. */
  async #showRetried(): Promise<void> {
    await this.updateComplete;
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    if (document.activeElement === document.body) (find('.message button') ?? find('input'))?.focus();
    announce((find('.message p') ?? find('.status'))!.textContent, this.#language.words!.language);
  }

  #startFrom(text: string | undefined): void {
    if (text === undefined) return;
    this.#feed.start(text);
    const { state } = this.#feed;
    if (state.status === 'ready') this.#now = Date.parse(state.feed.generated ?? '') || this.#now;
  }

  /** The absolute addresses of the feeds; what cannot be one is passed on as it is, to be told as a mistake. */
  get #addresses(): string[] {
    const base = isServer ? undefined : this.baseURI;
    const given = (this.src ?? '').split(/\s+/).filter(Boolean);
    return given.map((address) => (URL.canParse(address, base) ? new URL(address, base).href : address));
  }

  #queryChanged(): void {
    this.#pages = 1;
    this.#announceSoon();
  }

  /** Not after every letter: the reader would never come to an end. */
  #announceSoon(told = false): void {
    clearTimeout(this.#announcement);
    this.#announcement = setTimeout(() => this.#announceCount(told), 600);
  }

  /** The count, when nothing is under way any more; that pages are still coming is said as well, but once. */
  #announceCount(told: boolean): void {
    const { words } = this.#language;
    const { state } = this.#feed;
    if (!words || state.status === 'failed') return;
    if (this.#query.isWaiting) return this.#announceSoon(told);
    const complete = 'feed' in state && state.complete;
    if (!complete) this.#announceSoon(true);
    if (!complete && told) return;
    const found = this.#countText(complete, words);
    announce(complete && this.#resultCount === 0 ? words.text('noMatch') : found, words.language);
  }

  #toggleDetails(item: Item): void {
    if (this.#details.isOpen(item) || this.dispatchEvent(new ViciniaSelectEvent(item))) this.#details.toggle(item);
  }

  /** Shows the next cards and moves focus to the first of them, where reading goes on. */
  async #showMore(): Promise<void> {
    const { pageSize } = this.#settings!;
    const before = this.#pages * pageSize;
    this.#pages++;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelectorAll('.list-item')[before]?.querySelector<HTMLElement>('a, button')?.focus();
    const { words } = this.#language;
    const shown = Math.min(this.#pages * pageSize, this.#resultCount);
    if (words) announce(words.plural('shown', shown, { total: words.number(this.#resultCount) }), words.language);
  }
}
