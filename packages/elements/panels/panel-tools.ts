import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Entry } from '@vicinia/feed/query.js';
import { placeIcon } from '../icons/icons.ts';
import { giveIcon, takeIcon } from '../icons/tool-icons.ts';
import { LazyPiece } from '../lazy/lazy-piece.ts';
import type { FullDictionary } from '../messages/full-dictionary.ts';
import type { OfferContext } from '../tools/tools-context.ts';
import { hasPoint } from '../views/has-point.ts';
import type { PanelContext } from './panel-context.ts';
import type { PanelName } from './panel-names.ts';

const icons: Record<PanelName, TemplateResult> = { near: placeIcon, wishes: giveIcon, take: takeIcon };

const grounds: Record<PanelName, (entry: Entry) => boolean> = {
  near: hasPoint,
  wishes: ({ item }) => item.type === 'initiative' && !!item.contributions,
  take: () => true,
};

/** The buttons that unfold a panel, and the one that is unfolded. What the feed has no ground for is not offered. */
export class PanelTools {
  readonly #host: LitElement;
  readonly #pieces: Record<PanelName, LazyPiece<PanelContext>>;
  #open: PanelName | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#pieces = {
      near: new LazyPiece(host, () => import('./near/near.ts')),
      wishes: new LazyPiece(host, () => import('./wishes/wishes.ts')),
      take: new LazyPiece(host, () => import('./take/take.ts')),
    };
  }

  #toggle(name: PanelName): void {
    this.#open = this.#open === name ? undefined : name;
    this.#host.requestUpdate();
  }

  async #close(): Promise<void> {
    const button = this.#host.renderRoot.querySelector<HTMLElement>('.tools [aria-expanded="true"]');
    this.#open = undefined;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    button?.focus();
  }

  renderButtons(
    {
      panels,
      query: {
        state: { catalogue },
      },
    }: OfferContext,
    words: FullDictionary,
  ): TemplateResult[] {
    return panels
      .filter((name) => catalogue.some(grounds[name]))
      .map(
        (name) =>
          html`<button
            class="tool"
            part="button"
            aria-expanded=${name === this.#open ? 'true' : 'false'}
            @click=${() => this.#toggle(name)}
          >
            ${icons[name]}<bdi>${words.messages.panel[name]}</bdi>
          </button>`,
      );
  }

  renderOpen(context: OfferContext, words: FullDictionary): TemplateResult | typeof nothing {
    const open = this.#open;
    if (!open || !context.panels.includes(open)) return nothing;
    const close = () => void this.#close();
    return html`<div class="panel" part="panel" role="region" aria-label=${words.messages.panel[open]}>
      ${this.#pieces[open].render({ ...context, close }, context.words)}
    </div>`;
  }
}
