import type { Item } from '@vicinia/feed/model.js';

/** The visitor is about to open an item's details. A host that shows them itself calls `preventDefault()`. */
export class ViciniaSelectEvent extends Event {
  readonly detail: { readonly item: Item };

  constructor(item: Item) {
    super('vicinia-select', { bubbles: true, composed: true, cancelable: true });
    this.detail = { item };
  }
}

declare global {
  interface HTMLElementEventMap {
    'vicinia-select': ViciniaSelectEvent;
  }
}
