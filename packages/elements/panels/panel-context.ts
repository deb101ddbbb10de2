import type { QueryAccess } from '../query/query-access.ts';
import type { ViewContext } from '../views/view-context.ts';

/** What a panel can see and do. */
export interface PanelContext extends ViewContext {
  query: QueryAccess;
  /** Folds the panel; focus goes back to its button. */
  close: () => void;
}
