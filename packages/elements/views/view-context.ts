import type { TemplateResult } from 'lit';
import type { Feed, Item } from '@vicinia/feed/model.js';
import type { Entry } from '@vicinia/feed/query.js';
import type { CardContext } from '../card/card-context.ts';

/** What a view needs to show what a query has left. */
export interface ViewContext extends CardContext {
  feed: Feed;
  /** All that is left, in its order. */
  entries: readonly Entry[];
  /** Address of the map's tiles, with `{z}`, `{x}` and `{y}`; without one there are none. */
  tiles: string | undefined;
  /** Whom to thank for the tiles. */
  credit: string | undefined;
  /** The list, as the view of that name shows it. */
  list: () => TemplateResult;
  /** Shows an item's details over the page. */
  open: (item: Item) => void;
}
