import type { Training } from '@vicinia/feed/model.js';
import { itemLine } from '../../details/related.ts';
import { bullets, section, type Part } from '../../details/section.ts';
import type { PathContext } from './path-context.ts';

/** The initiatives that a path leads to, of those that are known here. */
export function leadsToSection({ leadsTo = [] }: Training, context: PathContext): Part {
  const { words, feed, find = (id) => feed?.items.find((it) => it.id === id) } = context;
  const known = leadsTo.map((id) => find(id)).filter((it) => it !== undefined);
  return section(context, words.text('leadsTo'), bullets(known.map((it) => itemLine(it, context))));
}
