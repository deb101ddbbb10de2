import { read, type Listing } from './listing.ts';

/** The names of the facets that a listing offers, in its order. */
export const facetNames = (listing: Listing): string[] =>
  listing.all('details > summary > span:first-child').map((name) => read(name));

/** One facet of a listing, by its name in the interface. */
export class Facet {
  readonly #listing: Listing;
  readonly #name: string;

  constructor(listing: Listing, name: string) {
    this.#listing = listing;
    this.#name = name;
  }

  get element(): HTMLDetailsElement {
    const facets = this.#listing.all<HTMLDetailsElement>('details');
    const facet = facets.find((it) => read(it.querySelector('summary > span')) === this.#name);
    if (!facet) throw new Error(`There is no facet "${this.#name}" but ${facetNames(this.#listing).join(', ')}`);
    return facet;
  }

  /** Unfolds it, and the filters where they are folded away as a whole, and waits for its values. */
  async unfold(): Promise<this> {
    const all = this.#listing.find('.filters-button');
    if (all?.checkVisibility() && all.getAttribute('aria-expanded') === 'false') all.click();
    await this.#listing.element.updateComplete;
    if (!this.element.open) this.element.querySelector('summary')!.click();
    await this.#listing.until(() => this.element.querySelector('li'), `values of ${this.#name}`);
    return this;
  }

  /** Its values with their counts, as they are shown: `Cervia 9`. */
  get values(): string[] {
    return [...this.element.querySelectorAll('li')].map((it) => read(it));
  }

  choice(value: string): HTMLInputElement {
    const rows = [...this.element.querySelectorAll('li')];
    const row = rows.find((it) => read(it.querySelector('.choice-name')) === value);
    if (!row) throw new Error(`There is no value "${value}" but ${this.values.join(', ')}`);
    return row.querySelector('input')!;
  }

  async choose(value: string): Promise<void> {
    this.choice(value).click();
    await this.#listing.element.updateComplete;
  }
}

/** What narrows a listing, as its chips say it. */
export const chips = (listing: Listing): string[] => listing.all('.chip').map((chip) => read(chip));
