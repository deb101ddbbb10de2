import List from 'list.js/src/index.js';
import { card } from '../vanilla/card.ts';
import { countFacet, passes, type Filters } from '../vanilla/facets.ts';
import { ListingView, PAGE } from '../vanilla/listing-view.ts';
import { readItems } from '../vanilla/read-items.ts';
import { searchedTexts } from '../vanilla/searched-text.ts';
import type { Dated } from '../vanilla/sort-by-date.ts';

type Row = ReturnType<typeof searchedTexts> & { dated: Dated };

/** The listing with list.js: it searches, filters and pages; what it does not have, counts of facets, is written by hand. */
export async function showListJs(root: ShadowRoot, address: string): Promise<void> {
  const { sorted, timeZone, now } = await readItems(address);
  let filters: Filters = new Map();
  let isMade = false;

  function* found() {
    for (const item of list.items) if (!list.searched || item.found) yield item.values().dated.item;
  }
  const view = new ListingView({
    onSearch: (text) => list.search(text),
    onFilter(chosen) {
      filters = chosen;
      if (chosen.size === 0) list.filter();
      else list.filter((item) => passes(item.values().dated.item, chosen));
    },
    countFacet: (facet) => countFacet(found(), facet, filters),
  });
  const list: List<Row> = new List<Row>(
    view.element,
    {
      item: () => '<li class="list-item"></li>',
      valueNames: [],
      searchColumns: ['title', 'topics', 'promoter', 'place', 'summary', 'description'],
      // The field is the view's own.
      searchClass: 'list-js-search',
      page: PAGE,
      updated(updated) {
        for (const { elm, values } of updated.visibleItems)
          if (!elm.firstChild) elm.append(card(values().dated, timeZone, now).firstElementChild!);
        // Not while it is being made, which is told several times.
        if (isMade) view.show(updated.matchingItems.length);
      },
    },
    sorted.map((dated) => ({ ...searchedTexts(dated.item), dated })),
  );
  isMade = true;
  view.show(list.matchingItems.length);
  root.append(view.element);
}
