import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Entry } from '@vicinia/feed/query.js';
import { calendarIcon, placeIcon } from '../icons/icons.ts';
import { listIcon, rowsIcon } from '../icons/tool-icons.ts';
import { LazyPiece } from '../lazy/lazy-piece.ts';
import type { FullDictionary } from '../messages/full-dictionary.ts';
import type { OfferContext } from '../tools/tools-context.ts';
import { hasPoint } from './has-point.ts';
import type { ViewContext } from './view-context.ts';
import type { ViewName } from './view-names.ts';

const icons: Record<ViewName, TemplateResult> = {
  list: listIcon,
  rows: rowsIcon,
  map: placeIcon,
  calendar: calendarIcon,
};

const always = () => true;
const grounds: Record<ViewName, (entry: Entry) => boolean> = {
  list: always,
  rows: always,
  map: hasPoint,
  calendar: ({ next }) => next !== undefined,
};

/** The views of a listing. One that could show nothing of the feed is not offered. */
export class ViewTools {
  readonly #map: LazyPiece<ViewContext>;
  readonly #calendar: LazyPiece<ViewContext>;

  constructor(host: LitElement) {
    this.#map = new LazyPiece(host, () => import('./map/map.ts'));
    this.#calendar = new LazyPiece(host, () => import('./calendar/calendar.ts'));
  }

  #offered({
    views,
    query: {
      state: { catalogue },
    },
  }: OfferContext): ViewName[] {
    return views.filter((name) => catalogue.some(grounds[name]));
  }

  #current(context: OfferContext): ViewName {
    const offered = this.#offered(context);
    return offered.find((name) => name === context.view) ?? offered[0] ?? 'list';
  }

  renderSwitch(context: OfferContext, words: FullDictionary): TemplateResult | typeof nothing {
    const offered = this.#offered(context);
    if (offered.length < 2) return nothing;
    const current = this.#current(context);
    return html`<div class="views" part="views" role="group" aria-label=${words.text('views')}>
      ${offered.map(
        (name) =>
          html`<button
            class="tool view"
            part="button"
            aria-pressed=${name === current ? 'true' : 'false'}
            @click=${() => context.onView(name)}
          >
            ${icons[name]}<bdi>${words.messages.view[name]}</bdi>
          </button>`,
      )}
    </div>`;
  }

  render(context: OfferContext): unknown {
    const current = this.#current(context);
    switch (current) {
      case 'list':
        return context.list();
      case 'rows':
        return html`<div class="rows">${context.list()}</div>`;
      case 'map':
        return this.#map.render(context, context.words);
      case 'calendar':
        return this.#calendar.render(context, context.words);
      default:
        return current satisfies never;
    }
  }
}
