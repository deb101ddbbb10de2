import type { Query } from '@vicinia/feed/query.js';

/** The visitor has changed the search, the filters or the order. */
export class ViciniaChangeEvent extends Event {
  readonly detail: { readonly query: Query };

  constructor(query: Query) {
    super('vicinia-change', { bubbles: true, composed: true });
    this.detail = { query };
  }
}

declare global {
  interface HTMLElementEventMap {
    'vicinia-change': ViciniaChangeEvent;
  }
}
