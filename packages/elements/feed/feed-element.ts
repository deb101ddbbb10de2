import { LitElement, html, isServer, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { LoadOptions } from '@vicinia/feed/load.js';
import { LanguageController } from '../language/language-controller.ts';
import type { Dictionary } from '../messages/dictionary.ts';
import { announce, prepareAnnouncer } from './announcer.ts';
import { FeedController } from './feed-controller.ts';
import { complaint, messageBox } from './feed-message.ts';
import type { Shown } from './feed-warning.ts';
import { numeric } from './numeric.ts';
import { snapshotOf } from './snapshot.ts';

/** What every element has that shows a feed: where it comes from, in which language, and how far it is. */
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

  readonly #internals = isServer ? undefined : this.attachInternals();

  constructor(options: LoadOptions) {
    super();
    this.feed = new FeedController(this, options);
    this.src = '';
    this.headingLevel = 2;
  }

  override connectedCallback(): void {
    if (!this.hasUpdated) this.#startFrom(this.snapshot ?? snapshotOf(this));
    super.connectedCallback();
    prepareAnnouncer();
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
    switch (state.status) {
      case 'idle':
      case 'loading':
        return html`<slot></slot
          >${messageBox(words, words.text(this.src ? 'loading' : 'failed-bad-address', { address: '' }))}`;
      case 'failed':
        return html`<slot></slot>${complaint(words, words.text('failed'), [state.problem], this.onRetry)}`;
      case 'ready':
      case 'stale':
        return this.renderFeed(state, words);
      default:
        return state satisfies never;
    }
  }

  protected abstract renderFeed(state: Shown, words: Dictionary): TemplateResult;

  protected readonly onRetry = (): void => void this.feed.load(() => void this.#showRetried());

  /** The button that was pressed may go away: focus moves to what has come, and that is said. */
  async #showRetried(): Promise<void> {
    await this.updateComplete;
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    if (document.activeElement === document.body) (find('.message button') ?? find('input, a, button'))?.focus();
    const told = find('.message p') ?? find('.status');
    if (told) announce(told.textContent, this.language.words!.language);
  }

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
