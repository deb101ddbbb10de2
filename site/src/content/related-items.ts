import type { Item } from '@vicinia/feed/model.js';
import { builtAt } from './feeds.ts';
import { isExpired } from './is-expired.ts';
import { currentNotices } from './notices.ts';

/** So many of a type are found by topic; what a page names itself is all shown. */
const most = 3;

/** What belongs with a page: what it names, then what shares topics with it, the most of them first; notices while they hold. */
export function relatedItems(all: readonly Item[], ids: readonly string[], topics: readonly string[]): Item[] {
  const named = ids.flatMap((id) => all.find((item) => item.id === id) ?? []);
  const shared = (item: Item) => item.topics?.filter((topic) => topics.includes(topic)).length ?? 0;
  const open = new Set<Item>(currentNotices);
  const close = all
    .filter(
      (item) =>
        shared(item) > 0 &&
        !isExpired(item, builtAt) &&
        !named.includes(item) &&
        (item.type !== 'notice' || open.has(item)),
    )
    .sort((a, b) => shared(b) - shared(a));
  const few = Object.values(Object.groupBy(close, ({ type }) => type)).flatMap((items) => items.slice(0, most));
  return [...named, ...few];
}
