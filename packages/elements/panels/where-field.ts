import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { placesOf, type Catalogue, type KnownPlace, type Point } from '@vicinia/feed/query.js';
import { placeIcon } from '../icons/icons.ts';
import type { FullDictionary } from '../messages/full-dictionary.ts';

/** Where somebody is: a point, and what it is called. A point from the device has no name, and none is kept of it. */
export interface Whereabouts extends Point {
  place: KnownPlace | undefined;
}

type Locating = 'idle' | 'asking' | 'denied' | 'unavailable';

/** Longer than this nobody waits for a position. */
const patience = 15_000;

const nameOf = ({ municipality, neighbourhood }: KnownPlace): string => neighbourhood ?? municipality ?? '';

/** A choice of where one is: by the device, when the visitor asks for it, or by a municipality or neighbourhood. */
export class WhereField {
  chosen: Whereabouts | undefined;
  readonly #host: LitElement;
  readonly #onChange: () => void;
  #locating: Locating = 'idle';
  #catalogue: Catalogue | undefined;
  #places: readonly KnownPlace[] = [];

  constructor(host: LitElement, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
  }

  /** What the place is called; a position of the device has no name. */
  get name(): string | undefined {
    return this.chosen?.place && nameOf(this.chosen.place);
  }

  clear(): void {
    this.chosen = undefined;
    this.#locating = 'idle';
  }

  #choose(chosen: Whereabouts | undefined): void {
    this.chosen = chosen;
    this.#onChange();
    this.#host.requestUpdate();
  }

  #locate(): void {
    this.#locating = 'asking';
    this.#host.requestUpdate();
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        this.#locating = 'idle';
        this.#choose({ latitude, longitude, place: undefined });
      },
      ({ code, PERMISSION_DENIED }) => {
        this.#locating = code === PERMISSION_DENIED ? 'denied' : 'unavailable';
        this.#host.requestUpdate();
      },
      { timeout: patience, maximumAge: 300_000 },
    );
  }

  render(catalogue: Catalogue, words: FullDictionary): TemplateResult {
    if (catalogue !== this.#catalogue) {
      this.#catalogue = catalogue;
      this.#places = placesOf(catalogue);
    }
    const located = this.chosen && !this.chosen.place;
    return html`<div class="where">
      ${
        'geolocation' in navigator
          ? html`<button
              class="button"
              part="button"
              aria-pressed=${located ? 'true' : 'false'}
              @click=${() => this.#locate()}
            >
              ${placeIcon}<bdi>${words.text('usePosition')}</bdi>
            </button>`
          : nothing
      }
      <label class="field">
        <span class="label">${words.text('nearPlace')}</span>
        <select class="input" part="input" @change=${(event: Event) => this.#onSelect(event)}>
          <option value="" .selected=${!this.chosen?.place}>${words.text('choosePlace')}</option>
          ${this.#groups()}
        </select>
      </label>
      <p class="quiet" role="status">${this.#statusText(words)}</p>
    </div>`;
  }

  #onSelect(event: Event): void {
    const place = this.#places[Number((event.target as HTMLSelectElement).value || NaN)];
    this.#choose(place && { latitude: place.latitude, longitude: place.longitude, place });
  }

  #statusText(words: FullDictionary): string {
    switch (this.#locating) {
      case 'idle':
        return words.text('positionStays');
      case 'asking':
        return words.text('locating');
      case 'denied':
        return words.text('positionDenied');
      case 'unavailable':
        return words.text('positionUnavailable');
    }
  }

  /** Each municipality with its neighbourhoods. */
  #groups(): TemplateResult[] {
    const towns = [...new Set(this.#places.map(({ municipality }) => municipality))];
    const option = (place: KnownPlace) =>
      html`<option value=${this.#places.indexOf(place)} .selected=${place === this.chosen?.place}>
        ${nameOf(place)}
      </option>`;
    return towns.map((town) => {
      const places = this.#places.filter(({ municipality }) => municipality === town);
      return town ? html`<optgroup label=${town}>${places.map(option)}</optgroup>` : html`${places.map(option)}`;
    });
  }
}
