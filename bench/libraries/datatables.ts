import DataTable from 'datatables.net';
import { card } from '../vanilla/card.ts';
import { countFacet, passes, type Filters } from '../vanilla/facets.ts';
import type { FeedItem } from '../vanilla/feed-item.ts';
import { ListingView, PAGE } from '../vanilla/listing-view.ts';
import { readItems } from '../vanilla/read-items.ts';
import { searchedTexts } from '../vanilla/searched-text.ts';
import type { Dated } from '../vanilla/sort-by-date.ts';

const fields = ['title', 'topics', 'promoter', 'place', 'summary', 'description'] as const;

/** The listing with DataTables: cards in the one column that shows, the texts that are searched in others; facets are written by hand. */
export async function showDataTable(root: ShadowRoot, address: string): Promise<void> {
  const { sorted, timeZone, now } = await readItems(address);
  let filters: Filters = new Map();
  // Of one round of filtering: what the search has let through.
  let found: FeedItem[] = [];
  let wasSearched = false;

  const narrow = () => {
    found = [];
    wasSearched = true;
    table.draw();
  };
  const view = new ListingView({
    onSearch(text) {
      table.search(text);
      narrow();
    },
    onFilter(chosen) {
      filters = chosen;
      narrow();
    },
    countFacet: (facet) => countFacet(wasSearched ? found : sorted.map(({ item }) => item), facet, filters),
  });
  const element = document.createElement('table');
  element.setAttribute('role', 'presentation');
  // Laid out as the list of the others.
  element.innerHTML = '<tbody class="list"></tbody>';
  element.style.display = 'block';
  view.list.replaceWith(element);
  root.append(view.element);
  const table = new DataTable<Dated & { texts: ReturnType<typeof searchedTexts> }>(element, {
    data: sorted.map((dated) => ({ ...dated, texts: searchedTexts(dated.item) })),
    columns: [
      {
        data: null,
        searchable: false,
        render: (dated: Dated, type: string) =>
          type === 'display' ? card(dated, timeZone, now).firstElementChild! : '',
      },
      ...fields.map((field) => ({ data: `texts.${field}`, visible: false })),
    ],
    layout: { topStart: null, topEnd: null, bottomStart: null, bottomEnd: null },
    pageLength: PAGE,
    ordering: false,
    autoWidth: false,
    deferRender: true,
    createdRow: (row) => row.setAttribute('class', 'list-item'),
  });
  table.search.fixed('facets', (_text, { item }) => {
    found.push(item);
    return passes(item, filters);
  });
  table.on('draw', () => view.show(table.page.info().recordsDisplay));
  view.show(table.page.info().recordsDisplay);
}
