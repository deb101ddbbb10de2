import type { Filters, Sort } from '@vicinia/feed/query.js';
import type { ViewName } from '../views/view-names.ts';

/** What a visitor has made of a listing, as far as an address can hold it. */
export interface ListingState {
  text: string;
  filters: Filters;
  /** The visitor's order; until there is one, the host's. */
  sort: Sort | undefined;
  view: ViewName | undefined;
  /** So many times "show more", and one. */
  pages: number;
}
