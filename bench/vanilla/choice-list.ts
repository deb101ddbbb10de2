import { valueName } from './value-name.ts';
import type { FacetName } from './facets.ts';
import { template } from './template.ts';

const blankChoice = template<HTMLElement>(
  `<li><label class="choice"><input type="checkbox"><bdi class="choice-name"></bdi><span class="count"></span></label></li>`,
);
const numbers = new Intl.NumberFormat('it');
const { compare } = new Intl.Collator('it', { numeric: true });

/**
 * The values of an unfolded facet with their counts, in a list that is there. As long as they are the same, only counts and
 * ticks change, so that the one that was pressed stays and keeps the focus.
 */
export class ChoiceList {
  readonly #list: Element;
  readonly #facet: FacetName;
  readonly #onChange: (value: string) => void;
  #choices = new Map<string, HTMLElement>();

  constructor(list: Element, facet: FacetName, onChange: (value: string) => void) {
    this.#list = list;
    this.#facet = facet;
    this.#onChange = onChange;
  }

  show(counts: ReadonlyMap<string, number>, chosen: ReadonlySet<string> | undefined): void {
    const wanted = new Set([...counts.keys(), ...(chosen ?? [])]);
    if (wanted.size !== this.#choices.size || [...wanted].some((value) => !this.#choices.has(value)))
      this.#fill([...wanted]);
    for (const [value, choice] of this.#choices) {
      choice.querySelector('input')!.checked = chosen?.has(value) ?? false;
      choice.querySelector('.count')!.textContent = numbers.format(counts.get(value) ?? 0);
    }
  }

  #fill(values: readonly string[]): void {
    const named = values.map((value) => ({ value, name: valueName(this.#facet, value) }));
    named.sort((a, b) => compare(a.name, b.name));
    this.#choices = new Map(
      named.map(({ value, name }) => [value, this.#choices.get(value) ?? this.#choice(value, name)]),
    );
    this.#list.replaceChildren(...this.#choices.values());
  }

  #choice(value: string, name: string): HTMLElement {
    const choice = blankChoice();
    choice.querySelector('bdi')!.textContent = name;
    choice.querySelector('input')!.addEventListener('change', () => this.#onChange(value));
    return choice;
  }
}
