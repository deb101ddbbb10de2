import { readFeed } from '../read/read-all.ts';
import type { Converted } from './format.ts';
import type { Source } from './source.ts';

/** JSON Feed that does not say so (no `version`): our own reader knows it. */
export function convert({ json, address }: Source): Converted {
  const { feed, problems } = readFeed(json, address === undefined ? {} : { address });
  const { items, ...head } = feed;
  const drafts = items.map((item, i) => ({ type: item.type, fields: { ...item }, origin: { path: ['items', i] } }));
  return { head, drafts, problems };
}
