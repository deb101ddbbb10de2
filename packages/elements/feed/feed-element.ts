import {
  LitElement,
  html,
  isServer,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Loaded, LoadOptions } from '@vicinia/feed/load.js';
import type { Feed } from '@vicinia/feed/model.js';
import { LazyPart } from '../lazy/lazy-part.ts';
import { LanguageController } from '../language/language-controller.ts';
import type { Dictionary } from '../messages/dictionary.ts';
import { FeedController } from './feed-controller.ts';
import { messageBox } from './feed-message.ts';
import type { Shown } from './feed-state.ts';
import { numeric } from './numeric.ts';
import { snapshotOf } from './snapshot.ts';

/**
 * What every element has that shows a feed: where it comes from, in which language, and how far it is.
 *
 * @cssprop --vicinia-accent - Links, buttons, focus.
 * @cssprop --vicinia-on-accent - What stands on the accent.
 * @cssprop --vicinia-surface - Cards and panels.
 * @cssprop --vicinia-tint - What is chosen, and what the pointer is over.
 * @cssprop --vicinia-text - Text.
 * @cssprop --vicinia-muted - Text that matters less.
 * @cssprop --vicinia-line - Lines and borders.
 * @cssprop --vicinia-radius - Corners.
 * @cssprop --vicinia-space - The unit of spacing.
 * @attr {string} lang - Language of the interface: `it en de sl fr es ro sq uk ar zh`; else the nearest ancestor’s.
 */
export abstract class FeedElement extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    lang: { reflect: true },
    headingLevel: { attribute: 'heading-level', converter: numeric },
    format: {},
    columns: {},
    offline: {},
    snapshot: { attribute: false },
  };

  /** Address of the feed, relative to the page; several, separated by white space, become one listing. */
  declare src: string | null;

  /** Level of the headings, 1 to 6. */
  declare headingLevel: number;

  /** Name of the feed's format, where it must not be guessed from its content: `csv`, `icalendar` … */
  declare format: string | undefined;

  /** For CSV, which field stands in which column: `Nome evento: title; Dove: places.municipality`. */
  declare columns: string | undefined;

  /** `off`: no copy of the feed is kept on the visitor's device. */
  declare offline: string | undefined;

  /** Text of the feed's first page, for server rendering; a page has it in the element's light DOM instead. */
  declare snapshot: string | undefined;

  protected readonly feed: FeedController;
  protected readonly language = new LanguageController(this);

  /** What "next" is counted from: when the snapshot was made until the page has taken over, then now. */
  protected now = Date.now();

  /** The first items have been shown: what is not needed for them may come. */
  protected isSettled = false;

  readonly #trouble = new LazyPart(this, () => import('./trouble.ts'));
  readonly #internals = isServer ? undefined : this.attachInternals();

  constructor(options: LoadOptions) {
    super();
    this.feed = new FeedController(this, options, (loaded) => this.#ahead(loaded));
    this.src = '';
    this.headingLevel = 2;
  }

  override connectedCallback(): void {
    if (!this.hasUpdated) this.#startFrom(this.snapshot ?? snapshotOf(this));
    super.connectedCallback();
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    if (isServer) this.#startFrom(this.snapshot);
    this.language.update();
    const { format, columns, offline } = this;
    if (!isServer) this.feed.follow(this.#addresses, { format, columns, offline: offline !== 'off' });
  }

  protected override firstUpdated(): void {
    // What the server rendered has been taken over as it was; from here on it is the visitor's own time.
    if (this.feed.state.status === 'ready') {
      this.now = Date.now();
      this.requestUpdate();
    }
  }

  protected override updated(): void {
    const { status } = this.feed.state;
    if (!this.isSettled && 'feed' in this.feed.state) {
      this.isSettled = true;
      setTimeout(() => this.requestUpdate());
    }
    this.setAttribute('aria-busy', String(status === 'loading'));
    for (const name of ['loading', 'ready', 'stale', 'failed'] as const) {
      if (name === status) this.#internals?.states.add(name);
      else this.#internals?.states.delete(name);
    }
  }

  protected override render(): TemplateResult {
    const { words } = this.language;
    const { state } = this.feed;
    if (!words) return html`<slot></slot>`;
    // Ahead of need: when the network fails it could not be fetched.
    if (this.isSettled) this.#trouble.get(words);
    switch (state.status) {
      case 'idle':
      case 'loading':
        return html`<slot></slot
          >${this.src ? messageBox(words, words.text('loading')) : this.trouble('failure', words)}`;
      case 'failed':
        return html`<slot></slot>${this.trouble('failure', words)}`;
      case 'ready':
      case 'stale':
        return this.renderFeed(state, words);
      default:
        return state satisfies never;
    }
  }

  /** Does what takes long of a large feed, before it is shown. */
  protected prepare(_feed: Feed): unknown {
    return undefined;
  }

  protected abstract renderFeed(state: Shown, words: Dictionary): TemplateResult;

  /** What is to be said of what went wrong; until the words for it are there, that it did. */
  protected trouble(what: 'failure' | 'warning' | 'lost', words: Dictionary): unknown {
    const { state } = this.feed;
    if (state.status === 'ready' && state.problems.length === 0) return nothing;
    const part = this.#trouble.get(words);
    if (part.status === 'ready') return part.module[what](state as Shown, part.words, this.onRetry);
    return what === 'failure' || (what === 'warning' && state.status === 'stale')
      ? messageBox(words, words.text('failed'), this.onRetry)
      : nothing;
  }

  #ahead(loaded?: Loaded): unknown {
    const { words } = this.language;
    const isSound = loaded && !loaded.stale && loaded.problems.length === 0;
    return Promise.all([loaded && this.prepare(loaded.feed), isSound || (words && this.#trouble.bring(words))]);
  }

  protected readonly onRetry = (): void =>
    void this.feed.load(() => {
      const { language } = this.language.words!;
      import('./trouble.ts').then(
        ({ showRetried }) => showRetried(this, language),
        () => undefined,
      );
    });

  #startFrom(text: string | undefined): void {
    if (text === undefined) return;
    this.feed.start(text);
    const { state } = this.feed;
    if (state.status === 'ready') this.now = Date.parse(state.feed.generated ?? '') || this.now;
  }

  /** The absolute addresses of the feeds; what cannot be one is passed on as it is, to be told as a mistake. */
  get #addresses(): string[] {
    const base = isServer ? undefined : this.baseURI;
    const given = (this.src ?? '').split(/\s+/).filter(Boolean);
    return given.map((address) => (URL.canParse(address, base) ? new URL(address, base).href : address));
  }
}
