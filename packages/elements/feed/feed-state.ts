import type { Feed } from '@vicinia/feed/model.js';
import type { Problem } from '@vicinia/feed/problem.js';

interface Content {
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
  | ({ readonly status: 'ready' } & Content)
  | ({
      readonly status: 'stale';
      /** Why there is nothing newer. */
      readonly problem: Problem;
    } & Content)
  | { readonly status: 'failed'; readonly problem: Problem };

/** What it knows while there is something to show. */
export type Shown = Extract<FeedState, Content>;
