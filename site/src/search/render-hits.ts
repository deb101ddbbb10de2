import { excerptNodes } from './excerpt.ts';
import type { Hit } from './pagefind.ts';

/** In this order, whatever is found. */
const kinds = ['initiative', 'training', 'notice', 'resource', 'page'] as const;

export type Kind = (typeof kinds)[number];

const kindOf = ({ meta }: Hit): Kind => kinds.find((kind) => kind === meta.kind) ?? 'page';

function element(name: string, ...children: (Node | string)[]): HTMLElement {
  const created = document.createElement(name);
  created.append(...children);
  return created;
}

function entry({ url, meta, excerpt }: Hit): HTMLElement {
  const link = element('a', meta.title) as HTMLAnchorElement;
  link.href = url;
  return element('li', element('h3', link), element('p', '… ', ...excerptNodes(excerpt), ' …'));
}

/** What was found, kind by kind, each under its heading. */
export function renderHits(hits: readonly Hit[], headings: Record<Kind, string>): HTMLElement[] {
  const byKind = Object.groupBy(hits, kindOf);
  return kinds.flatMap((kind) => {
    const found = byKind[kind];
    return found ? [element('section', element('h2', headings[kind]), element('ol', ...found.map(entry)))] : [];
  });
}
