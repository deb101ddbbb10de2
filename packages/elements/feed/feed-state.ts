import type { Feed } from '@vicinia/feed/model.js';
import type { Problem } from '@vicinia/feed/problem.js';

/** What an element knows of its feed. Rendered exhaustively: a forgotten state is a compile error (`never`). */
export type FeedState =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly feed: Feed; readonly problems: readonly Problem[]; readonly complete: boolean }
  | {
      readonly status: 'stale';
      readonly feed: Feed;
      readonly problems: readonly Problem[];
      readonly complete: boolean;
      /** When the copy was fetched. */
      readonly saved: Date;
    }
  | { readonly status: 'failed'; readonly problem: Problem };
