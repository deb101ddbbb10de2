import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { heading } from '../../card/heading.ts';
import { calendarIcon } from '../../icons/icons.ts';
import { printIcon, shareIcon } from '../../icons/take-icons.ts';
import type { FullDictionary } from '../../messages/full-dictionary.ts';
import { hasDates } from '../../take-part/calendar/calendar-feed.ts';
import { Teller } from '../../take-part/teller.ts';
import { safeLink } from '../../text/safe-link.ts';
import type { PanelContext } from '../panel-context.ts';
import { actButton, BundleActions } from './bundle-actions.ts';

/** What one can do with all that is listed now, and with the feed that it comes from. */
export class ListingSection {
  readonly #teller: Teller;
  readonly #actions: BundleActions;

  constructor(host: LitElement) {
    this.#teller = new Teller(() => host.requestUpdate());
    this.#actions = new BundleActions(host, this.#teller);
  }

  render(context: PanelContext, words: FullDictionary): TemplateResult {
    const { feed, entries, level } = context;
    const listed = words.plural('listed', entries.length);
    const bundle = { title: feed.title ?? listed, items: entries.map(({ item }) => item) };
    const dated = bundle.items.filter(hasDates).length;
    return html`<section class="take">
      ${heading(level, listed, 'take-title')}
      <div class="acts">
        ${
          dated > 0
            ? actButton(calendarIcon, words.plural('calendarOf', dated), () =>
                this.#actions.toCalendar(bundle, feed, words),
              )
            : nothing
        }
        ${
          entries.length > 0
            ? actButton(printIcon, words.text('printList'), () => this.#actions.print(bundle, context, words))
            : nothing
        }
        ${actButton(
          shareIcon,
          words.text('shareList'),
          () => void this.#teller.share(bundle.title, location.href, words),
        )}
      </div>
      ${this.#subscription(feed.calendar, words)} ${this.#teller.render()}
    </section>`;
  }

  /** A calendar program that is told the address looks there from time to time. */
  #subscription(calendar: string | undefined, words: FullDictionary): TemplateResult | typeof nothing {
    const address = calendar && safeLink(calendar);
    if (!address || !/^https?:/.test(address)) return nothing;
    return html`<div class="acts">
        <a class="act" part="button" href=${address.replace(/^https?:/, 'webcal:')}
          >${calendarIcon}<span>${words.text('subscribe')}</span></a
        >
        ${actButton(nothing, words.text('copyCalendar'), () => void this.#teller.copy(address, words))}
      </div>
      <p class="quiet"><bdi>${words.text('subscribeHelp')}</bdi></p>`;
  }
}
