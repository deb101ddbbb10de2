import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { initiativeExtension } from '@vicinia/feed/model.js';
import { createCatalogue } from '@vicinia/feed/query.js';
import { card } from '../card/card.ts';
import cardStyles from '../card/card.css';
import { DetailsController } from '../details/details-controller.ts';
import { AttributeReader } from '../feed/attribute-reader.ts';
import { FeedElement } from '../feed/feed-element.ts';
import { messageBox } from '../feed/feed-message.ts';
import { feedWarning, type Shown } from '../feed/feed-warning.ts';
import { footnotes } from '../feed/footnotes.ts';
import { warn } from '../feed/warn.ts';
import type { Dictionary } from '../messages/dictionary.ts';
import baseStyles from '../themes/base.css';

/**
 * One initiative of a feed, with all that is known of it.
 *
 * @slot - Shown until the feed is ready, and kept when it fails or has no such initiative.
 * @fires {ViciniaLoadEvent} vicinia-load - The feed has been read to its end; `detail.count`, `detail.problems`.
 * @fires {ViciniaErrorEvent} vicinia-error - The feed could not be loaded; `detail.problem`.
 * @csspart card - The initiative.
 * @csspart button - Every button.
 * @csspart badge - Its status.
 * @csspart link - A link that leads on, to the page of the initiative.
 * @csspart details - What is known beyond the summary.
 * @csspart message - What is said when it cannot be shown.
 * @cssprop --vicinia-accent - Links, buttons, focus.
 * @cssprop --vicinia-radius - Corners.
 * @cssprop --vicinia-space - The unit of spacing.
 * @cssstate loading - No feed yet.
 * @cssstate ready - The feed is there.
 * @cssstate stale - The network failed and the last good copy is shown.
 * @cssstate failed - There is no feed to show; the slot is.
 */
export class ViciniaInitiative extends FeedElement {
  static override styles = [baseStyles, cardStyles];

  static override properties: PropertyDeclarations = { item: {}, route: {} };

  /** Id of the initiative in its feed; a feed of one needs none. */
  declare item: string | undefined;

  /** Address that shows the way to a place, with `{latitude}` and `{longitude}` in it; without one `geo:`. */
  declare route: string | undefined;

  #level = 2;
  readonly #details = new DetailsController(this);

  constructor() {
    super({ kinds: { initiative: initiativeExtension }, type: 'initiative' });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('headingLevel')) return;
    const read = new AttributeReader();
    this.#level = read.headingLevel(this.headingLevel);
    void warn(this, read.problems, this.language.wanted);
  }

  protected override renderFeed(state: Shown, words: Dictionary): TemplateResult {
    const { feed, complete } = state;
    const { item: id } = this;
    const item = id ? feed.items.find((it) => it.id === id) : feed.items.length === 1 ? feed.items[0] : undefined;
    if (!item) {
      const text = complete ? words.text('noSuchItem', { id: id ?? '' }) : words.text('loading');
      return html`<slot></slot>${feedWarning(state, words, this.onRetry)}${messageBox(words, text)}`;
    }
    const [entry] = createCatalogue({ ...feed, items: [item] }, this.now);
    const context = {
      words,
      dates: { language: words.language, timeZone: feed.timeZone, now: this.now },
      level: this.#level,
      feedLanguage: feed.language,
      feed,
      route: this.route,
    };
    const onToggle = () => undefined;
    return html`<div lang=${words.language} dir=${words.direction}>
      ${feedWarning(state, words, this.onRetry)}
      ${card(entry!, { ...context, ...this.#details.of(item, context, true), as: 'always', onToggle })}
      ${footnotes(state, words)}
    </div>`;
  }
}
