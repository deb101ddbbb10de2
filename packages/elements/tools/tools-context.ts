import type { QueryAccess } from '../query/query-access.ts';
import type { ViewContext } from '../views/view-context.ts';
import type { ViewName } from '../views/view-names.ts';
import type { OfferedTools, ToolAttributes } from './read-tools.ts';

/** What the tools of a listing need. */
export interface ToolsContext extends ViewContext {
  query: QueryAccess;
  /** What the host offers. */
  tools: ToolAttributes;
  /** The visitor's choice among the views; until there is one, the host's first. */
  view: ViewName | undefined;
  onView: (name: ViewName) => void;
}

/** The same with what is offered understood. */
export type OfferContext = ToolsContext & Pick<OfferedTools, 'views' | 'panels'>;

/** What the tools show, each in its place. */
export interface ToolsShown {
  /** The buttons. */
  strip?: unknown;
  /** What is unfolded under them. */
  panel?: unknown;
  /** The entries, as a list or otherwise. */
  view: unknown;
}
