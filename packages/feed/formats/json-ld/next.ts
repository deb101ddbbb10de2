import { nextInLink } from '../next-in-link.ts';
import type { Source } from '../source.ts';
import type { Graph } from './graph.ts';

/** The next page: of a Hydra collection, else as the server says it. */
export function nextOf(graph: Graph, source: Source): string | undefined {
  const views = graph.tops.flatMap((top) => [...top.nodes('hydra:view', 'view'), top]);
  const next = views.map((view) => view.one('hydra:next', 'next')).find((it) => it.exists);
  return next ? next.url() : nextInLink(source.header('link'), source.address);
}
