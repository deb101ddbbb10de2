import { html, nothing, type LitElement } from 'lit';
import type { Notice } from '@vicinia/feed/model.js';
import type { CardContext } from '../card/card-context.ts';
import { ViciniaSelectEvent } from '../events/select-event.ts';
import { LazyPart } from '../lazy/lazy-part.ts';

/** Which notices show their details, and what those are. */
export class NoticeDetailsController {
  readonly #host: LitElement;
  readonly #open = new Set<string>();
  readonly #part: LazyPart<typeof import('./notice-details.ts')>;

  constructor(host: LitElement) {
    this.#host = host;
    this.#part = new LazyPart(host, () => import('./notice-details.ts'));
  }

  /** The host page may show them elsewhere. */
  toggle(notice: Notice): void {
    if (!this.#open.delete(notice.id)) {
      if (!this.#host.dispatchEvent(new ViciniaSelectEvent(notice))) return;
      this.#open.add(notice.id);
    }
    this.#host.requestUpdate();
  }

  /** Undefined while the notice is folded. */
  of(notice: Notice, context: CardContext): unknown {
    if (!this.#open.has(notice.id)) return undefined;
    const { words } = context;
    const part = this.#part.get(words);
    if (part.status === 'loading') return nothing;
    if (part.status === 'failed') return html`<p class="quiet"><bdi>${words.text('partFailed')}</bdi></p>`;
    return part.module.noticeDetails(notice, { ...context, words: part.words });
  }
}
