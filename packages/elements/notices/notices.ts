import { html, isServer, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { noticeExtension, type Feed, type Notice } from '@vicinia/feed/model.js';
import { holdingNotices, type Holding } from '@vicinia/feed/query.js';
import cardStyles from '../card/card.css';
import { localise } from '../card/localise.ts';
import { AttributeReader } from '../feed/attribute-reader.ts';
import { FeedElement } from '../feed/feed-element.ts';
import type { Shown } from '../feed/feed-state.ts';
import { footnotes } from '../feed/footnotes.ts';
import { numeric } from '../feed/numeric.ts';
import { warn } from '../feed/warn.ts';
import { OwnWords } from '../language/own-words.ts';
import type { Dictionary } from '../messages/dictionary.ts';
import { addNoticeWords, type NoticeDictionary } from '../messages/notice-dictionary.ts';
import baseStyles from '../themes/base.css';
import { moreButton } from '../views/list.ts';
import { Alarm } from './alarm.ts';
import { announceOnce } from './announce-once.ts';
import { DismissController } from './dismiss-controller.ts';
import { dismissals } from './dismissals.ts';
import { noticeCard } from './notice-card.ts';
import type { NoticeContext } from './notice-context.ts';
import { NoticeDetailsController } from './notice-details-controller.ts';
import styles from './notices.css';

/**
 * The notices of a feed that hold now, the most severe first. They come and go by the clock while the page is open; urgent
 * ones are read out, once in a visit. Where none holds it takes no room.
 *
 * @slot - Shown until the feed is ready, and kept when it fails.
 * @slot heading - Stands above the notices, where there are any.
 * @slot empty - Shown where there are none.
 * @fires {ViciniaLoadEvent} vicinia-load - The feed has been read to its end; `detail.count`, `detail.problems`.
 * @fires {ViciniaErrorEvent} vicinia-error - The feed could not be loaded; `detail.problem`.
 * @fires {ViciniaSelectEvent} vicinia-select - Details are about to open; cancel to show them elsewhere; `detail.item`.
 * @csspart card - One notice.
 * @csspart badge - The word for its severity.
 * @csspart button - Every button.
 * @csspart link - A link that leads on.
 * @csspart list - The list of notices.
 * @csspart details - What unfolds under a notice.
 * @csspart message - What is said when the feed is not there.
 * @cssstate loading - No feed yet.
 * @cssstate ready - The feed is there.
 * @cssstate stale - The network failed and the last good copy is shown.
 * @cssstate failed - There is no feed to show; the slot is.
 */
export class ViciniaNotices extends FeedElement {
  static override styles = [baseStyles, cardStyles, styles];

  static override properties: PropertyDeclarations = {
    limit: { converter: numeric },
    dismissible: { type: Boolean },
  };

  /** So many notices at first; the others after a button. */
  declare limit: number;

  /** Visitors may hide a notice until it changes; their device remembers. */
  declare dismissible: boolean;

  readonly #ownWords = new OwnWords(this, addNoticeWords);
  readonly #details = new NoticeDetailsController(this);
  readonly #dismissing = new DismissController(this);
  readonly #alarm = new Alarm(this);
  #words: NoticeDictionary | undefined;
  #holding: Holding = { notices: [], changesAt: Infinity };
  #isTakenOver = false;
  #showsAll = false;

  constructor() {
    super({ kinds: { notice: noticeExtension }, type: 'notice' });
    this.limit = 5;
    this.dismissible = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // What a server has rendered is taken over as it was; a server knows no visitor.
    this.#isTakenOver = this.hasUpdated;
    if (this.#isTakenOver) this.now = Date.now();
    const { words } = this.language;
    this.#words = words && this.#ownWords.of(words);
  }

  protected override updated(): void {
    super.updated();
    const { state } = this.feed;
    // What had been asked for may come when the element has left.
    const shown = this.isConnected && 'feed' in state ? state.feed : undefined;
    this.#alarm.set(shown ? this.#holding.changesAt : Infinity);
    if (shown && this.#isTakenOver) this.#announceUrgent(shown);
  }

  protected override render(): TemplateResult {
    const { status } = this.feed.state;
    const isComing = this.src && (status === 'idle' || status === 'loading');
    // A message that goes away again would only move the page.
    return isComing || !this.#words ? html`<slot></slot>` : super.render();
  }

  protected override renderFeed(state: Shown, base: Dictionary): TemplateResult {
    const words = this.#words!;
    const { feed } = state;
    this.#holding = holdingNotices(feed, this.now);
    const { notices } = this.#holding;
    const warning = this.trouble('warning', base);
    if (notices.length === 0) return html`${warning}<slot name="empty"></slot>`;
    const hidden = notices.filter((notice) => this.#isDismissed(notice, feed));
    const visible = notices.filter((notice) => !hidden.includes(notice));
    const { limit, level } = this.#settings();
    const shown = this.#showsAll ? visible : visible.slice(0, limit);
    const left = visible.length - shown.length;
    return html`<slot name="heading"></slot>
      <div class="notices" lang=${words.language} dir=${words.direction}>
        ${warning} ${shown.length > 0 ? this.#list(shown, feed, level, base) : nothing}
        ${left > 0 ? moreButton(words.plural('moreNotices', left), () => void this.#showAll(limit)) : nothing}
        ${hidden.length > 0 ? this.#dismissedLine(hidden, feed) : nothing}
        ${shown.length > 0 ? footnotes(state, base, this.trouble('lost', base)) : nothing}
      </div>`;
  }

  #settings(): { limit: number; level: number } {
    const read = new AttributeReader();
    const limit = read.wholeNumber('limit', this.limit, 1000, 5);
    const level = read.headingLevel(this.headingLevel);
    if (!isServer) void warn(this, read.problems, this.language.wanted);
    return { limit, level };
  }

  #list(notices: readonly Notice[], feed: Feed, level: number, base: Dictionary): TemplateResult {
    const words = this.#words!;
    const { timeZone, language: feedLanguage, homePage } = feed;
    const dates = { language: words.language, timeZone, now: this.now };
    const context: NoticeContext = {
      words,
      dates,
      level,
      feedLanguage,
      detailsOf: (notice) => this.#details.of(notice, { words: base, dates, level, feedLanguage, feed }),
      onToggle: (notice) => this.#details.toggle(notice),
      onDismiss: this.dismissible
        ? (notice) => void this.#dismissing.dismiss(notice, notices.indexOf(notice), homePage, words)
        : undefined,
    };
    return html`<ul class="list" part="list" role="list" aria-label=${words.text('notices')}>
      ${repeat(
        notices,
        // By the clock one may come while another has focus.
        (notice) => notice.id,
        (notice) => html`<li class="list-item">${noticeCard(notice, context)}</li>`,
      )}
    </ul>`;
  }

  #dismissedLine(hidden: readonly Notice[], { homePage }: Feed): TemplateResult {
    const words = this.#words!;
    const onRestore = () => void this.#dismissing.restore(hidden, homePage);
    return html`<p class="dismissed">
      <bdi>${words.plural('dismissed', hidden.length)}</bdi>
      <button class="disclosure restore" part="button" @click=${onRestore}>
        <span>${words.text('restore')}</span>
      </button>
    </p>`;
  }

  #isDismissed(notice: Notice, { homePage }: Feed): boolean {
    return this.dismissible && this.#isTakenOver && dismissals.has(notice, homePage);
  }

  #announceUrgent(feed: Feed): void {
    const words = this.#words;
    if (!words) return;
    const urgent = this.#holding.notices.filter((it) => it.severity === 'urgent' && !this.#isDismissed(it, feed));
    const textOf = (notice: Notice) =>
      `${words.messages.severity.urgent}: ${localise(notice, words.language, feed.language).title.text}.`;
    announceOnce(urgent, feed.homePage, textOf, words.language);
  }

  /** Shows the others, too, and moves focus to the first of them, where reading goes on. */
  async #showAll(before: number): Promise<void> {
    this.#showsAll = true;
    this.requestUpdate();
    await this.updateComplete;
    const next = this.renderRoot.querySelectorAll<HTMLElement>('.notice')[before];
    if (!next) return;
    next.tabIndex = -1;
    next.focus();
  }
}
