import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { heading } from '../../card/heading.ts';
import { localise } from '../../card/localise.ts';
import { formatOccurrence } from '../../format/date-format.ts';
import { closeIcon } from '../../icons/close-icon.ts';
import { calendarIcon } from '../../icons/icons.ts';
import { takeIcon } from '../../icons/tool-icons.ts';
import { printIcon } from '../../icons/take-icons.ts';
import type { FullDictionary } from '../../messages/full-dictionary.ts';
import { hasDates } from '../../take-part/calendar/calendar-feed.ts';
import { pinboard, type Pins } from '../../take-part/pinboard/pinboard.ts';
import { pinnedEntries, type PinnedEntry } from '../../take-part/pinboard/pinned-entries.ts';
import { Teller } from '../../take-part/teller.ts';
import type { PanelContext } from '../panel-context.ts';
import { actButton, BundleActions } from './bundle-actions.ts';

/** What the visitor has pinned, and what one can do with it. */
export class PinboardSection {
  readonly #host: LitElement;
  readonly #teller: Teller;
  readonly #actions: BundleActions;
  /** What was pinned before something was taken off. */
  #before: Pins | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#teller = new Teller(() => host.requestUpdate());
    this.#actions = new BundleActions(host, this.#teller);
  }

  render(context: PanelContext, words: FullDictionary): TemplateResult {
    const { feed, query, dates, level } = context;
    const entries = pinnedEntries(pinboard.entries, feed, query.state.catalogue, dates.now);
    return html`<section class="take">
      ${heading(level, words.text('pinboard'), 'take-title')}
      ${entries.length > 0 ? this.#full(entries, context, words) : html`<p><bdi>${words.text('pinboardEmpty')}</bdi></p>`}
      <p class="quiet"><bdi>${words.text('pinboardPrivate')}</bdi></p>
      ${this.#teller.render()}
      ${
        this.#before
          ? html`<div class="acts">
              <button class="act undo" part="button" @click=${() => this.#undo(words)}>${words.text('undo')}</button>
            </div>`
          : nothing
      }
    </section>`;
  }

  #full(entries: readonly PinnedEntry[], context: PanelContext, words: FullDictionary): TemplateResult {
    const bundle = { title: words.text('pinboard'), items: entries.map(({ item }) => item) };
    const dated = bundle.items.filter(hasDates).length;
    return html`<ul class="pins" role="list">
        ${entries.map((entry) => html`<li class="pin">${this.#line(entry, context, words)}</li>`)}
      </ul>
      <div class="acts">
        ${
          dated > 0
            ? actButton(calendarIcon, words.plural('calendarOf', dated), () =>
                this.#actions.toCalendar(bundle, context.feed, words),
              )
            : nothing
        }
        ${actButton(printIcon, words.text('print'), () => this.#actions.print(bundle, context, words))}
        ${actButton(takeIcon, words.text('toText'), () => this.#actions.toText(bundle, context, words))}
        ${actButton(closeIcon, words.text('clearPinboard'), () => this.#remove(new Map(), 'pinboardCleared', words))}
      </div>`;
  }

  #line({ key, item, next, zone, feed }: PinnedEntry, context: PanelContext, words: FullDictionary): TemplateResult {
    const { title } = localise(item, words.language, feed.language);
    const dates = { ...context.dates, timeZone: zone };
    const rest = () => new Map([...pinboard.entries].filter(([it]) => it !== key));
    return html`<div>
        <button class="disclosure" part="button" aria-haspopup="dialog" @click=${() => context.open(item)}>
          <bdi lang=${title.lang ?? nothing}>${title.text}</bdi>
        </button>
        ${next ? html`<p class="quiet"><time datetime=${next.start}>${formatOccurrence(next, dates)}</time></p>` : nothing}
      </div>
      <button
        class="pin-remove"
        part="button"
        aria-label=${words.text('unpinThis', { title: title.text })}
        @click=${() => this.#remove(rest(), 'unpinned', words)}
      >
        ${closeIcon}
      </button>`;
  }

  #remove(rest: Pins, told: 'unpinned' | 'pinboardCleared', words: FullDictionary): void {
    this.#before = pinboard.entries;
    const kept = pinboard.replace(rest);
    this.#teller.tell(kept ? words.text(told) : `${words.text(told)} ${words.text('pinboardForgets')}`, words);
    void this.#focus('.undo');
  }

  #undo(words: FullDictionary): void {
    const before = this.#before!;
    this.#before = undefined;
    // What was pinned meanwhile stays.
    pinboard.replace(new Map([...before, ...pinboard.entries]));
    this.#teller.tell(words.text('restored'), words);
    void this.#focus('.pin button');
  }

  /** The button that was pressed is gone: focus goes to what one may want next. */
  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
