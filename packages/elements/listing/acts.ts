import type { Item } from '@vicinia/feed/model.js';
import type { FacetName, Sort } from '@vicinia/feed/query.js';

/** What a visitor can do to a listing. */
export interface Acts {
  search: (text: string) => void;
  order: (sort: Sort) => void;
  unfold: (facet: FacetName, unfolded: boolean) => void;
  toggleDetails: (item: Item) => void;
  showMore: () => unknown;
}

/** Does one of them, at once or when the code for it has come. */
export type Act = <N extends keyof Acts>(name: N, ...how: Parameters<Acts[N]>) => void;
