import { divIcon, marker, type Map as LeafletMap, type Marker } from 'leaflet/dist/leaflet-src.esm.js';
import type { KnownPlace } from '@vicinia/feed/query.js';

interface GroundName {
  label: Marker;
  element: HTMLElement;
}

/** The names of municipalities and neighbourhoods on a map without tiles; those that would lie upon others are hidden. */
export class GroundNames {
  readonly #map: LeafletMap;
  #names: GroundName[] = [];

  constructor(map: LeafletMap) {
    this.#map = map;
  }

  set(places: readonly KnownPlace[]): void {
    for (const { label } of this.#names) label.remove();
    // Where there is no room for both, a municipality's name counts more than a neighbourhood's.
    const sorted = [...places].sort((a, b) => Number(!!a.neighbourhood) - Number(!!b.neighbourhood));
    this.#names = sorted.map((place) => this.#add(place));
    this.fit();
  }

  #add({ latitude, longitude, municipality, neighbourhood }: KnownPlace): GroundName {
    const element = document.createElement('span');
    element.className = neighbourhood ? 'ground-name' : 'ground-name ground-town';
    element.textContent = neighbourhood ?? municipality ?? '';
    const icon = divIcon({ html: element, className: 'ground', iconSize: [0, 0] });
    const options = { icon, interactive: false, keyboard: false, zIndexOffset: -1000 };
    return { label: marker([latitude, longitude], options).addTo(this.#map), element };
  }

  /** To be called when the map has moved. */
  fit(): void {
    for (const { element } of this.#names) element.hidden = false;
    const boxes = this.#names.map(({ element }) => element.getBoundingClientRect());
    const kept: DOMRect[] = [];
    for (const [i, box] of boxes.entries()) {
      const covered = kept.some(
        (other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
      );
      this.#names[i]!.element.hidden = covered;
      if (!covered) kept.push(box);
    }
  }
}
