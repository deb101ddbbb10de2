import type { Problem } from '@vicinia/feed/problem.js';

/** A feed has been read to its end. */
export class ViciniaLoadEvent extends Event {
  /** How many items there are, and what was wrong in the feed. */
  readonly detail: { readonly count: number; readonly problems: readonly Problem[] };

  constructor(count: number, problems: readonly Problem[]) {
    super('vicinia-load', { bubbles: true, composed: true });
    this.detail = { count, problems };
  }
}

declare global {
  interface HTMLElementEventMap {
    'vicinia-load': ViciniaLoadEvent;
  }
}
