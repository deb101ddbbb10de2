import type { Feed } from '@vicinia/feed/model.js';
import type { Problem } from '@vicinia/feed/problem.js';

interface Shown {
  readonly feed: Feed;
  readonly problems: readonly Problem[];
  readonly complete: boolean;
  /** When it was fetched. */
  readonly saved: Date;
}

/** What an element knows of its feed. Rendered exhaustively: a forgotten state is a compile error (`never`). */
export type FeedState =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | ({ readonly status: 'ready' } & Shown)
  | ({
      readonly status: 'stale';
      /** Why there is nothing newer. */
      readonly problem: Problem;
    } & Shown)
  | { readonly status: 'failed'; readonly problem: Problem };
