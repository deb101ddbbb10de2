import { html, isServer, nothing, type LitElement, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ChildPart } from 'lit/directive.js';
import type { Initiative, Item } from '@vicinia/feed/model.js';
import { localise } from '../card/localise.ts';
import type { DetailsContext } from '../details/details-context.ts';
import { listenIcon, pinIcon, pinnedIcon, printIcon, routeIcon, shareIcon, stopIcon } from '../icons/take-icons.ts';
import { adopt } from './adopt.ts';
import { CalendarChoice } from './calendar/calendar-choice.ts';
import { gistOf } from './gist/gist.ts';
import { pinboard } from './pinboard/pinboard.ts';
import { itemKey } from '../kept/item-key.ts';
import { reachLinks } from './reach-links.ts';
import { routeAddress } from './route-address.ts';
import { passagesOf } from './speech/passages.ts';
import { canReadAloud, readAloud } from './speech/read-aloud.ts';
import styles from './take-part.css';
import { Teller } from './teller.ts';

async function keptOf(item: Initiative, { dates: { timeZone }, feed }: DetailsContext): Promise<unknown> {
  const { pinnedFeed } = await import('./pinboard/pinned-feed.ts');
  return pinnedFeed(item, feed ?? { timeZone, items: [] });
}

/** What one can do with one item, and how far that has come. */
class TakePart extends AsyncDirective {
  #host: LitElement | undefined;
  #item: Item | undefined;
  #context: DetailsContext | undefined;
  #unwatch: (() => void) | undefined;
  #stopReading: (() => void) | undefined;
  readonly #redraw = (): void => {
    if (this.isConnected && this.#item) this.setValue(this.#template(this.#item, this.#context!));
  };
  #part: ChildPart | undefined;
  #teller = new Teller(this.#redraw);
  #calendar = new CalendarChoice(this.#redraw, this.#teller);

  override update(part: ChildPart, [item, context]: [Item, DetailsContext]): TemplateResult {
    // What it stands in is known when that is in the page.
    if (!this.#part) queueMicrotask(this.#redraw);
    this.#part = part;
    this.#host = part.options?.host as LitElement | undefined;
    if (this.#host) adopt(this.#host, styles);
    if (this.isConnected) this.#unwatch ??= pinboard.watch(this.#redraw);
    return this.render(item, context);
  }

  render(item: Item, context: DetailsContext): TemplateResult {
    if (this.#item && this.#item.id !== item.id) this.#beginAnew();
    this.#item = item;
    this.#context = context;
    return this.#template(item, context);
  }

  protected override disconnected(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#stopReading?.();
  }

  protected override reconnected(): void {
    this.#unwatch ??= pinboard.watch(this.#redraw);
    this.#redraw();
  }

  /** Another item is shown in the same place. */
  #beginAnew(): void {
    this.#item = undefined;
    this.#stopReading?.();
    this.#teller = new Teller(this.#redraw);
    this.#calendar = new CalendarChoice(this.#redraw, this.#teller);
  }

  #template(item: Item, context: DetailsContext): TemplateResult {
    const { words } = context;
    const route = routeAddress(item, context.route);
    return html`<div class="take-part" role="group" aria-label=${words.text('takePart')}>
      <div class="acts">
        ${this.#calendar.renderButton(item, context)}
        ${item.type === 'initiative' ? this.#pinButton(item, context) : nothing} ${reachLinks(item, words)}
        ${
          route
            ? html`<a class="act" part="button" href=${route} rel="noopener noreferrer"
                >${routeIcon}<span>${words.text('route')}</span></a
              >`
            : nothing
        }
        <button class="act" part="button" @click=${() => this.#share(item, context)}>
          ${shareIcon}<span>${words.text('share')}</span>
        </button>
        <button class="act" part="button" @click=${() => this.#print(item, context)}>
          ${printIcon}<span>${words.text('print')}</span>
        </button>
        ${canReadAloud() ? this.#readButton(item, context) : nothing}
      </div>
      ${this.#calendar.renderChoice(item, context)} ${this.#teller.render(this.#inDialog)}
    </div>`;
  }

  /** A dialog keeps assistive technology from what is outside of it, the announcer included. */
  get #inDialog(): boolean {
    const parent = this.#part?.parentNode;
    return parent instanceof Element && parent.closest('dialog') !== null;
  }

  #pinButton(item: Initiative, context: DetailsContext): TemplateResult {
    const { words } = context;
    const key = itemKey(item, context.feed?.homePage);
    const isPinned = pinboard.entries.has(key);
    const toggle = () =>
      void this.#teller.tried(async () => {
        const kept = pinboard.set(key, isPinned ? undefined : await keptOf(item, context));
        const done = words.text(isPinned ? 'unpinned' : 'pinned');
        this.#teller.tell(kept ? done : `${done} ${words.text('pinboardForgets')}`, words);
      }, words);
    return html`<button class="act" part="button" ?data-on=${isPinned} @click=${toggle}>
      ${isPinned ? pinnedIcon : pinIcon}<span>${words.text(isPinned ? 'unpin' : 'pin')}</span>
    </button>`;
  }

  #readButton(item: Item, context: DetailsContext): TemplateResult {
    const { words } = context;
    const isReading = this.#stopReading !== undefined;
    const toggle = () => {
      if (this.#stopReading) return this.#stopReading();
      this.#teller.clear();
      this.#stopReading = readAloud(passagesOf(gistOf(item, context), words), (failed) => {
        this.#stopReading = undefined;
        if (failed) this.#teller.tell(words.text('cannotRead'), words);
        this.#redraw();
      });
      this.#redraw();
    };
    return html`<button class="act" part="button" ?data-on=${isReading} @click=${toggle}>
      ${isReading ? stopIcon : listenIcon}<span>${words.text(isReading ? 'stopReading' : 'readAloud')}</span>
    </button>`;
  }

  #share(item: Item, { words, feedLanguage }: DetailsContext): void {
    const { title } = localise(item, words.language, feedLanguage);
    void this.#teller.share(title.text, item.url ?? location.href, words);
  }

  #print(item: Item, context: DetailsContext): void {
    void this.#teller.tried(async () => {
      const { openSheet } = await import('./sheet/open-sheet.ts');
      await openSheet(this.#host!, { items: [item] }, context);
    }, context.words);
  }
}

const takePart = directive(TakePart);

/** What one can do with an item: put it into a calendar, keep it, share it, call, go there, print it, hear it. */
export const takePartActions = (item: Item, context: DetailsContext) =>
  // A page that stays as it was made has no one to do it.
  isServer || context.onPage ? nothing : takePart(item, context);
