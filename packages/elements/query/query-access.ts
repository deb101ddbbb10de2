import type { LitElement } from 'lit';
import type { QueryState } from './query-state.ts';

/** A query to those who show what narrows it, and change it. */
export interface QueryAccess {
  readonly host: LitElement;
  readonly state: QueryState;
  /** Every change goes through here, so that it is shown, and told to the page. */
  change: (apply: () => void) => void;
}
