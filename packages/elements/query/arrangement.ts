import type { Entry } from '@vicinia/feed/query.js';

/** An order of its own that a panel brings to a listing: nearest first, or what fits best. It may leave entries out. */
export interface Arrangement {
  /** What it is called where it can be taken back: "vicino a Cervia". */
  label: () => string;
  arrange: (entries: readonly Entry[]) => Entry[];
  /** What is said on a card for it: how far it is, why it fits. */
  note?: (entry: Entry) => unknown;
}
