import { leafletIsThere } from './ahead-of-leaflet.ts'; // must stay first
import {
  divIcon,
  latLngBounds,
  map as createMap,
  marker,
  tileLayer,
  type LatLngBounds,
  type Map as LeafletMap,
  type Marker,
  type TileLayer,
} from 'leaflet/dist/leaflet-src.esm.js';
import type { KnownPlace } from '@vicinia/feed/query.js';
import { GroundNames } from './ground-names.ts';
import { closestZoom, type Clusters, type Spot } from './clusters.ts';
import type { EntryPoint } from './points-of.ts';

leafletIsThere();

/** What a map calls its pins, and whom it tells of presses. */
export interface CanvasOptions {
  nameOf: (spot: Spot) => string;
  number: (count: number) => string;
  onChoose: (spot: Spot) => void;
  onMove: () => void;
}

/** How far a map of one point alone goes in. */
const nearZoom = 15;

/**
 * The map itself: Leaflet in an element. Everything in it is made of elements, never of HTML text, so that it runs under
 * Trusted Types; Leaflet's own controls, which are not, are left out.
 */
export class MapCanvas {
  readonly #map: LeafletMap;
  readonly #pins = new Map<string, { pin: Marker; spot: Spot }>();
  readonly #names: GroundNames;
  #tiles: TileLayer | undefined;
  #tileAddress: string | undefined;
  #clusters: Clusters | undefined;
  #options: CanvasOptions;
  #marked: unknown;

  constructor(container: HTMLElement, options: CanvasOptions) {
    this.#options = options;
    this.#map = createMap(container, {
      zoomControl: false,
      attributionControl: false,
      // The wheel scrolls the page; with Ctrl or two fingers it zooms.
      scrollWheelZoom: false,
      maxZoom: closestZoom,
      minZoom: 3,
      worldCopyJump: true,
      zoomAnimation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      fadeAnimation: false,
    });
    container.addEventListener('wheel', this.#onWheel, { passive: false });
    this.#names = new GroundNames(this.#map);
    this.#map.on('moveend', () => {
      this.#keepingFocus(() => this.#place());
      this.#names.fit();
      this.#options.onMove();
    });
  }

  remove(): void {
    this.#map.remove();
  }

  /** What callers know only at rendering. */
  update(options: CanvasOptions): void {
    this.#options = options;
    for (const { pin, spot } of this.#pins.values())
      pin.getElement()?.firstElementChild?.setAttribute('aria-label', options.nameOf(spot));
  }

  setTiles(address: string | undefined): void {
    if (address === this.#tileAddress) return;
    this.#tileAddress = address;
    this.#tiles?.remove();
    this.#tiles = address
      ? tileLayer(address, { maxZoom: closestZoom, referrerPolicy: 'strict-origin-when-cross-origin' })
      : undefined;
    this.#tiles?.addTo(this.#map);
  }

  /** Other points: the map goes where they are. */
  setPoints(clusters: Clusters, points: readonly EntryPoint[]): void {
    this.#keepingFocus(() => {
      this.#clusters = clusters;
      this.#clear();
      if (points.length > 0) {
        const bounds = latLngBounds(points.map(({ latitude, longitude }) => [latitude, longitude]));
        this.#map.fitBounds(bounds, { padding: [36, 36], maxZoom: nearZoom, animate: false });
      }
      this.#place();
    });
  }

  /** Names of places on the ground, for a map without tiles. */
  setNames(places: readonly KnownPlace[]): void {
    this.#names.set(places);
  }

  get bounds(): LatLngBounds {
    return this.#map.getBounds();
  }

  zoomBy(steps: number): void {
    this.#map.setZoom(this.#map.getZoom() + steps);
  }

  goTo({ latitude, longitude, apartAt }: Spot): void {
    this.#map.setView([latitude, longitude], apartAt);
  }

  /** Marks the pins at which an entry stands. */
  mark(entry: unknown): void {
    this.#marked = entry;
    for (const { pin, spot } of this.#pins.values()) this.#markPin(pin, spot);
  }

  /** The button of the pin at which an entry stands, to give the focus back to. */
  buttonOf(entry: unknown): HTMLElement | undefined {
    const found = [...this.#pins.values()].find(({ spot }) => this.#holds(spot, entry));
    return (found?.pin.getElement()?.firstElementChild as HTMLElement | null) ?? undefined;
  }

  /** Looks anew how large its element is. */
  fit(): void {
    this.#map.invalidateSize({ animate: false });
  }

  readonly #onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.zoomBy(event.deltaY > 0 ? -1 : 1);
  };

  #holds(spot: Spot, entry: unknown): boolean {
    return entry !== undefined && !!this.#clusters?.pointsAt(spot).some((point) => point.entry === entry);
  }

  #markPin(pin: Marker, spot: Spot): void {
    const marked = this.#holds(spot, this.#marked);
    pin.getElement()?.firstElementChild?.toggleAttribute('data-marked', marked);
    pin.setZIndexOffset(marked ? 1000 : 0);
  }

  /** Pins may go away under the focus: it moves to one that holds some of what they held, else to the map. */
  #keepingFocus(change: () => void): void {
    const container = this.#map.getContainer();
    const { activeElement } = container.getRootNode() as ShadowRoot;
    const held = [...this.#pins.values()].find(({ pin }) => pin.getElement()?.contains(activeElement));
    const points = held ? (this.#clusters?.pointsAt(held.spot) ?? []) : [];
    change();
    if (!held || container.contains(activeElement)) return;
    const near = points.map(({ entry }) => this.buttonOf(entry)).find((button) => button !== undefined);
    (near ?? container).focus({ preventScroll: true });
  }

  #clear(): void {
    for (const { pin } of this.#pins.values()) pin.remove();
    this.#pins.clear();
  }

  /** Puts the pins of what is in view, and takes the others away; those that stay keep the focus. */
  #place(): void {
    if (!this.#clusters) return;
    const view = this.#map.getBounds().pad(0.2);
    const bounds: [number, number, number, number] = [view.getWest(), view.getSouth(), view.getEast(), view.getNorth()];
    const spots = this.#clusters.within(bounds, this.#map.getZoom());
    const keys = new Set(spots.map(({ key }) => key));
    for (const [key, { pin }] of this.#pins) {
      if (keys.has(key)) continue;
      pin.remove();
      this.#pins.delete(key);
    }
    for (const spot of spots) if (!this.#pins.has(spot.key)) this.#add(spot);
  }

  #add(spot: Spot): void {
    const button = document.createElement('button');
    button.className = spot.point ? 'pin' : 'pin pin-several';
    button.type = 'button';
    button.setAttribute('aria-label', this.#options.nameOf(spot));
    if (!spot.point) button.textContent = this.#options.number(spot.count);
    button.addEventListener('click', () => this.#options.onChoose(spot));
    const icon = divIcon({ html: button, className: 'spot', iconSize: [44, 44], iconAnchor: [22, 22] });
    const pin = marker([spot.latitude, spot.longitude], { icon, keyboard: false }).addTo(this.#map);
    this.#pins.set(spot.key, { pin, spot });
    this.#markPin(pin, spot);
  }
}
