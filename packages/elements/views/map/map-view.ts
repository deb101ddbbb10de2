import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { placesOf, type Entry } from '@vicinia/feed/query.js';
import { localise } from '../../card/localise.ts';
import { announce } from '../../feed/announcer.ts';
import { minusIcon, plusIcon } from '../../icons/zoom-icons.ts';
import type { Piece } from '../../lazy/lazy-piece.ts';
import type { FullDictionary } from '../../messages/full-dictionary.ts';
import type { ViewContext } from '../view-context.ts';
import { Clusters, closestZoom, type Spot } from './clusters.ts';
import { chosenCard } from './chosen-card.ts';
import { MapCanvas, type CanvasOptions } from './map-canvas.ts';
import { placeList } from './place-list.ts';
import { pointsOf, type EntryPoint } from './points-of.ts';

/** A map with the list of what is in view beside it: each follows the other. */
export class MapView implements Piece<ViewContext> {
  readonly #host: LitElement;
  #canvas: MapCanvas | undefined;
  #context: ViewContext | undefined;
  #words: FullDictionary | undefined;
  #entries: readonly Entry[] | undefined;
  #points: readonly EntryPoint[] = [];
  #elsewhere: readonly Entry[] = [];
  #clusters = new Clusters([]);
  #chosen: Entry | undefined;
  /** At one spot that no zoom takes apart. */
  #together: readonly Entry[] = [];
  #resize: ResizeObserver | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  render(context: ViewContext, words: FullDictionary): TemplateResult {
    this.#context = context;
    this.#words = words;
    if (context.entries !== this.#entries) this.#take(context.entries);
    this.#canvas?.update(this.#canvasOptions);
    this.#canvas?.setTiles(context.tiles);
    const credit = context.tiles && context.credit;
    return html`<div class="map-view">
      <div class="map-box" ?data-plain=${!context.tiles}>
        <div class="map" role="region" aria-label=${words.text('mapLabel')} ${ref(this.#onContainer)}></div>
        <div class="map-zoom">
          <button class="step" part="button" aria-label=${words.text('zoomIn')} @click=${() => this.#canvas?.zoomBy(1)}>
            ${plusIcon}
          </button>
          <button
            class="step"
            part="button"
            aria-label=${words.text('zoomOut')}
            @click=${() => this.#canvas?.zoomBy(-1)}
          >
            ${minusIcon}
          </button>
        </div>
        ${credit ? html`<p class="map-credit"><bdi>${credit}</bdi></p>` : nothing} ${this.#shownCards(context, words)}
      </div>
      ${placeList({
        context,
        words,
        entries: this.#inView(),
        elsewhere: this.#elsewhere,
        chosen: this.#chosen,
        onPoint: (entry) => this.#canvas?.mark(entry ?? this.#chosen),
      })}
    </div>`;
  }

  #shownCards(context: ViewContext, words: FullDictionary): unknown {
    const shown = this.#together.length > 0 ? this.#together : this.#chosen ? [this.#chosen] : [];
    return shown.length > 0
      ? chosenCard({ context, words, entries: shown, onClose: () => void this.#close() })
      : nothing;
  }

  #take(entries: readonly Entry[]): void {
    this.#entries = entries;
    const { points, elsewhere } = pointsOf(entries);
    this.#points = points;
    this.#elsewhere = elsewhere;
    this.#clusters = new Clusters(points);
    if (this.#chosen && !entries.includes(this.#chosen)) this.#chosen = undefined;
    this.#together = [];
    this.#canvas?.setPoints(this.#clusters, points);
    this.#canvas?.mark(this.#chosen);
  }

  /** The entries in the part of the map that is seen, in the order of the listing, each once. */
  #inView(): Entry[] {
    const bounds = this.#canvas?.bounds;
    const seen = new Set<Entry>();
    for (const { entry, latitude, longitude } of this.#points)
      if (!bounds || bounds.contains([latitude, longitude])) seen.add(entry);
    return (this.#entries ?? []).filter((entry) => seen.has(entry));
  }

  readonly #onContainer = (element: Element | undefined): void => {
    this.#canvas?.remove();
    this.#resize?.disconnect();
    this.#canvas = undefined;
    if (!element) return;
    // It has a size only once it is in the page.
    void this.#host.updateComplete.then(() => element.isConnected && this.#start(element as HTMLElement));
  };

  #start(container: HTMLElement): void {
    const { tiles } = this.#context!;
    const canvas = new MapCanvas(container, this.#canvasOptions);
    this.#canvas = canvas;
    canvas.setTiles(tiles);
    canvas.setPoints(this.#clusters, this.#points);
    if (!tiles) canvas.setNames(placesOf(this.#entries ?? []));
    this.#resize = new ResizeObserver(() => canvas.fit());
    this.#resize.observe(container);
    // What is in view is known only now.
    this.#host.requestUpdate();
  }

  get #canvasOptions(): CanvasOptions {
    const words = this.#words!;
    return {
      nameOf: (spot) => this.#nameOf(spot),
      number: (count) => words.number(count),
      onChoose: (spot) => this.#choose(spot),
      onMove: () => this.#host.requestUpdate(),
    };
  }

  #titleOf({ item }: Entry): string {
    return localise(item, this.#words!.language, this.#context!.feedLanguage).title.text;
  }

  #nameOf(spot: Spot): string {
    return spot.point ? this.#titleOf(spot.point.entry) : this.#words!.plural('spotOfSeveral', spot.count);
  }

  #choose(spot: Spot): void {
    const entries = [...new Set(this.#clusters.pointsAt(spot).map(({ entry }) => entry))];
    const apart = spot.apartAt < closestZoom || this.#clusters.pointsAt(spot).length === 1;
    if (!spot.point && apart) {
      this.#canvas?.goTo(spot);
      announce(this.#words!.plural('inView', this.#inView().length), this.#words!.language);
      return;
    }
    this.#chosen = entries[0];
    this.#together = entries.length > 1 ? entries : [];
    this.#canvas?.mark(this.#chosen);
    void this.#show();
  }

  /** What has been chosen stands over the map: the focus goes there, and the list beside follows. */
  async #show(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const root = this.#host.renderRoot;
    root.querySelector('.place-line[aria-current]')?.scrollIntoView({ block: 'nearest' });
    root.querySelector<HTMLElement>('.map-chosen button')?.focus({ preventScroll: true });
  }

  async #close(): Promise<void> {
    const button = this.#canvas?.buttonOf(this.#chosen);
    this.#chosen = undefined;
    this.#together = [];
    this.#canvas?.mark(undefined);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    button?.focus({ preventScroll: true });
  }
}
