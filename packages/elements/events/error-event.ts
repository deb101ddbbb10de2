import type { Problem } from '@vicinia/feed/problem.js';

/** A feed could not be loaded; the element shows its fallback, or the last good copy. */
export class ViciniaErrorEvent extends Event {
  readonly detail: { readonly problem: Problem };

  constructor(problem: Problem) {
    super('vicinia-error', { bubbles: true, composed: true });
    this.detail = { problem };
  }
}

declare global {
  interface HTMLElementEventMap {
    'vicinia-error': ViciniaErrorEvent;
  }
}
