import { card } from './card.ts';
import { countFacet, passes, type Filters } from './facets.ts';
import { ListingView, PAGE } from './listing-view.ts';
import { readItems } from './read-items.ts';
import { hasWords, searchedText, wordsOf } from './searched-text.ts';
import type { Dated } from './sort-by-date.ts';

/**
 * A listing as a good programmer writes it by hand for one feed that is known to be right: the same cards and controls as
 * `<vicinia-initiatives>`, nothing checked, a search by `includes`, and no code but for this.
 */
export async function showListing(root: ShadowRoot, address: string): Promise<void> {
  const { sorted, timeZone, now } = await readItems(address);
  let texts: string[] | undefined;
  let words: readonly string[] = [];
  let found: readonly Dated[] = sorted;
  let filters: Filters = new Map();

  const view = new ListingView({
    onSearch(text) {
      words = wordsOf(text);
      // Made at the first letter, and once.
      texts ??= sorted.map(({ item }) => searchedText(item));
      found = words.length > 0 ? sorted.filter((_, at) => hasWords(texts![at]!, words)) : sorted;
      show();
    },
    onFilter(chosen) {
      filters = chosen;
      show();
    },
    countFacet: (facet) =>
      countFacet(
        found.map(({ item }) => item),
        facet,
        filters,
      ),
  });
  function show(): void {
    const left = filters.size > 0 ? found.filter(({ item }) => passes(item, filters)) : found;
    view.list.replaceChildren(...left.slice(0, PAGE).map((dated) => card(dated, timeZone, now)));
    view.show(left.length);
  }
  show();
  root.append(view.element);
}
