import it from '@vicinia/elements/messages/it.js';
import { blankListing } from './blank-listing.ts';
import { ChoiceList } from './choice-list.ts';
import { facetNames, toggled, type FacetName, type Filters } from './facets.ts';

/** So many cards at first. */
export const PAGE = 12;

export interface ListingViewOptions {
  onSearch: (text: string) => void;
  onFilter: (filters: Filters) => void;
  /** How many items each value of a facet would give now. */
  countFacet: (facet: FacetName) => ReadonlyMap<string, number>;
}

const numbers = new Intl.NumberFormat('it');
const counted = (text: { one: string; other: string }, n: number) =>
  (n === 1 ? text.one : text.other).replace('{n}', numbers.format(n));

/** Everything around the cards: search, facets with counts, how many there are. Who finds and who lists the cards is its user's. */
export class ListingView {
  readonly element = blankListing();
  readonly list = this.element.querySelector<HTMLElement>('.list')!;
  readonly #countFacet: ListingViewOptions['countFacet'];
  readonly #folds: NodeListOf<HTMLDetailsElement> = this.element.querySelectorAll('.facet');
  readonly #choices: ChoiceList[];
  #filters: Filters = new Map();

  constructor({ onSearch, onFilter, countFacet }: ListingViewOptions) {
    this.#countFacet = countFacet;
    const input = this.element.querySelector('input')!;
    input.addEventListener('input', () => onSearch(input.value));
    this.element.querySelector('form')!.addEventListener('submit', (event) => event.preventDefault());
    this.#choices = facetNames.map((facet, at) => {
      const fold = this.#folds[at]!;
      fold.addEventListener('toggle', () => this.#showChoices(at));
      return new ChoiceList(fold.querySelector('ul')!, facet, (value) => {
        this.#filters = toggled(this.#filters, facet, value);
        onFilter(this.#filters);
      });
    });
  }

  /** Says how many there are, and brings the facets up to that. */
  show(count: number): void {
    this.element.querySelector('.status > bdi')!.textContent = counted(it.results, count);
    const left = Math.min(Math.max(count - PAGE, 0), PAGE);
    const more = this.element.querySelector<HTMLElement>('.more')!;
    more.hidden = left === 0;
    more.firstElementChild!.textContent = counted(it.more, left);
    for (const at of this.#choices.keys()) this.#showChoices(at);
  }

  #showChoices(at: number): void {
    const facet = facetNames[at]!;
    const fold = this.#folds[at]!;
    const chosen = this.#filters.get(facet);
    let badge = fold.querySelector('.chosen');
    if (!chosen) badge?.remove();
    else {
      if (!badge) {
        badge = document.createElement('span');
        badge.className = 'chosen';
        fold.querySelector('summary > span')!.after(badge);
      }
      badge.textContent = numbers.format(chosen.size);
    }
    if (fold.open) this.#choices[at]!.show(this.#countFacet(facet), chosen);
  }
}
