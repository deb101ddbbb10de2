import { html, isServer, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { LoadOptions } from '@vicinia/feed/load.js';
import type { Feed, Item } from '@vicinia/feed/model.js';
import {
  createCatalogue,
  distinguishes,
  listEntries,
  needsCalendar,
  type Catalogue,
  type Entry,
} from '@vicinia/feed/query.js';
import { card, type CardOptions } from '../card/card.ts';
import type { CardContext } from '../card/card-context.ts';
import cardStyles from '../card/card.css';
import type { DetailsModule } from '../details/details-module.ts';
import { detailsNote } from '../details/details-note.ts';
import { ViciniaSelectEvent } from '../events/select-event.ts';
import { FeedElement } from '../feed/feed-element.ts';
import { messageBox } from '../feed/feed-message.ts';
import type { Shown } from '../feed/feed-state.ts';
import { footnotes } from '../feed/footnotes.ts';
import { numeric } from '../feed/numeric.ts';
import { LazyPart } from '../lazy/lazy-part.ts';
import type { Dictionary } from '../messages/dictionary.ts';
import { facetPanel, type Facet } from '../query/facet-panel.ts';
import queryStyles from '../query/query.css';
import { searchForm } from '../query/search-form.ts';
import baseStyles from '../themes/base.css';
import { listView, moreButton } from '../views/list.ts';
import type { Act, Acts } from './acts.ts';
import type { Interaction, ListingContext } from './interaction.ts';
import styles from './listing.css';
import { countText, type Results } from './result-count.ts';
import { readSettings, type Settings } from './settings.ts';
import { untouched } from './untouched.ts';

/** What more items than this take would keep others from their turns. */
const large = 1500;

/** So many cards of a large feed come first. */
const early = 6;

/** What is listed, and what of it facets can narrow. */
interface Listed {
  entries: Catalogue;
  found: Catalogue;
}

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

  readonly #part = new LazyPart(this, () => import('./interaction-part.ts'));
  #interaction: Interaction | undefined;
  /** That code has not come, and will not. */
  #isLost = false;
  /** What the visitor has done before it was there. */
  readonly #waiting: ((to: Acts) => void)[] = [];
  /** The item whose details were asked for then. */
  #early: Item | undefined;
  /** On narrow boxes the facets are folded away until asked for. */
  #filtersOpen = false;
  #settings: Settings | undefined;
  #answer: Listed | undefined;

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

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.size > 0) this.#settings = readSettings(this);
    const { where, problems } = this.#settings!;
    // For the first two the cards wait; the webmaster is told of mistakes whatever becomes of the feed.
    if (!isServer && (this.state || needsCalendar(where) || problems.length > 0)) this.#bring();
  }

  /** Brings the code that acts on the listing. Without it the listing stays as it is. */
  #bring(): void {
    const { words } = this.language;
    const part = words && this.#part.get(words);
    this.#isLost = part?.status === 'failed';
    if (part?.status !== 'ready') return;
    this.#interaction ??= new part.module.Interaction({
      host: this,
      settings: () => this.#settings!,
      results: () => this.#results(),
      select: (item) => this.#select(item),
      detailsPart: () => this.detailsPart(),
    });
    this.#interaction.words = part.words;
    // After this rendering, since it brings another.
    for (const act of this.#waiting.splice(0)) queueMicrotask(() => act(this.#interaction!));
  }

  readonly #act: Act = (name, ...how) => {
    const act = (to: Acts) => (to[name] as (...given: typeof how) => void)(...how);
    if (this.#interaction) return act(this.#interaction);
    this.#waiting.push(act);
    this.requestUpdate();
  };

  readonly #toggleFilters = (): void => {
    this.#filtersOpen = !this.#filtersOpen;
    this.requestUpdate();
  };

  protected override async prepare(feed: Feed): Promise<void> {
    const { words } = this.language;
    if (feed.items.length <= large || !words) return;
    const { state } = this.feed;
    const { where, sort } = this.#settings!;
    const module = await import('../query/prepare.ts').catch(() => undefined);
    const context = { where, language: words.language };
    const order = this.#interaction?.query.state.sort ?? sort;
    await module?.prepareListing(feed, this.now, order, context, 'feed' in state ? state.feed : undefined);
  }

  protected override renderFeed(state: Shown, words: Dictionary): TemplateResult {
    if (this.isSettled || this.#waiting.length > 0) this.#bring();
    const interaction = this.#interaction;
    // What was shown before stays until there is an answer.
    const answer = (this.#answer = this.#ask(state.feed, words) ?? this.#answer);
    if (!answer) return messageBox(words, words.text('loading'));
    const { entries, found } = answer;
    if (entries.length === 0 && !interaction?.query.state.isNarrowed) {
      // A locked filter may leave nothing of the first page; the others are on their way.
      const text = words.text(state.complete ? 'empty' : 'loading');
      return html`${this.trouble('warning', words)}${messageBox(words, text)}`;
    }
    const { sort: usual } = this.#settings!;
    const act = this.#act;
    const context = this.#context(state, entries, words);
    const { strip, panel, active, view, dialog } =
      interaction?.render(context) ?? untouched(context, this.views, this.#isLost, this.#waiting.length > 0);
    return html`<div class="listing" lang=${words.language} dir=${words.direction}>
      ${searchForm({ words, usual, ...interaction?.query.form(words), act })}
      ${facetPanel({ words, facets: this.#facets(words, found), open: this.#filtersOpen, onOpen: this.#toggleFilters, act })}
      <div class="results">
        ${this.panels === '' && this.views === 'list' ? nothing : html`<div class="tools">${strip}</div>`} ${panel}
        ${active}
        <p class="status"><bdi>${countText(this.#results()!)}</bdi></p>
        ${this.trouble('warning', words)} ${entries.length > 0 || state.complete ? view : nothing}
        ${footnotes(state, words, this.trouble('lost', words))}
      </div>
      ${dialog}
    </div>`;
  }

  /** What is to be listed; nothing until the code is there that a locked filter needs. */
  #ask(feed: Feed, words: Dictionary): Listed | undefined {
    const { where, sort } = this.#settings!;
    const { now } = this;
    const { language } = words;
    // The first page that a server has rendered has been narrowed already, until the page has taken it over.
    const isSnapshot = !this.hasUpdated;
    if (this.#interaction) return this.#interaction.answer({ feed, where, sort, now, language, isSnapshot }, words);
    if (needsCalendar(where) && !isSnapshot) return undefined;
    const entries = listEntries(createCatalogue(feed, now), sort, { where, language });
    return { entries, found: entries };
  }

  #facets(words: Dictionary, found: Catalogue): Facet[] {
    const query = this.#interaction?.query;
    const values = this.#isLost ? html`<li>${words.text('partFailed')}</li>` : nothing;
    return this.#settings!.facets.filter((name) => query?.offers(name) ?? distinguishes(found, name)).map(
      (name) => query?.facet(name, words, found) ?? { name, values },
    );
  }

  /** What there is to be told of the results. */
  #results(): Results | undefined {
    const { words } = this.language;
    const { state } = this.feed;
    if (!words || !this.#answer || state.status === 'failed') return undefined;
    return { words, count: this.#answer.entries.length, complete: 'feed' in state && state.complete };
  }

  #context({ feed }: Shown, entries: Catalogue, words: Dictionary): ListingContext {
    const { timeZone, language } = feed;
    const { mapTiles: tiles, mapCredit: credit, route } = this;
    const context = {
      words,
      dates: { language: words.language, timeZone, now: this.now },
      level: this.#settings!.headingLevel,
      feedLanguage: language,
      feed,
      ...this.#interaction?.query.cardParts(words),
      route,
    };
    return { ...context, entries, tiles, credit, list: () => this.#list(entries, context) };
  }

  #list(entries: Catalogue, context: CardContext): TemplateResult {
    const { pageSize, details: as } = this.#settings!;
    // The others in the next frame, since all together would keep a slow device for too long.
    const most = !this.isSettled && entries.length > large ? early : Infinity;
    const shown = entries.slice(0, Math.min((this.#interaction?.pages ?? 1) * pageSize, most));
    const left = Math.min(entries.length - shown.length, pageSize);
    const renderCard = (entry: Entry) => {
      const { item } = entry;
      const shown = this.#detailsOf(item, context);
      return this.card(entry, { ...context, ...shown, as, onToggle: () => this.#toggle(item, shown.open) });
    };
    return html`${listView(shown, renderCard)}
    ${left > 0 ? moreButton(context.words.plural('more', left), () => this.#act('showMore')) : nothing}`;
  }

  /** Is the item open, and with what inside? */
  #detailsOf(item: Item, context: CardContext): Pick<CardOptions, 'open' | 'details'> {
    return (
      this.#interaction?.details.of(item, context) ?? {
        open: item === this.#early,
        details: detailsNote(item, context.words, this.#isLost),
      }
    );
  }

  /** Says that details are about to open; the host page may show them elsewhere. */
  #select(item: Item): boolean {
    return this.dispatchEvent(new ViciniaSelectEvent(item));
  }

  #toggle(item: Item, open: boolean): void {
    if (!open && !this.#select(item)) return;
    this.#early = open ? undefined : item;
    this.#act('toggleDetails', item);
  }

  /** One item in the list; an element may have more to say of what it lists. */
  protected card(entry: Entry, options: CardOptions): TemplateResult {
    return card(entry, options);
  }

  /** The code that shows an item's details. */
  protected detailsPart(): Promise<DetailsModule> {
    return import('../details/details-part.ts');
  }
}
