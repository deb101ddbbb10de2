import type { Initiative } from '../model/initiative.ts';
import type { Item } from '../model/feed.ts';
import type { Entry } from './catalogue.ts';

export const sorts = ['next', 'title', 'newest'] as const;
export type Sort = (typeof sorts)[number];

const ranks: Record<NonNullable<Initiative['status']>, number> = { active: 0, proposed: 1, resting: 2, concluded: 3 };
const rank = (item: Item) => (item.type === 'initiative' && item.status ? ranks[item.status] : 0);

/** By the next date; those without one last, of them running ones before resting and concluded ones, in feed order. */
function byNext(a: Entry, b: Entry): number {
  if (a.nextAt !== b.nextAt) return a.nextAt - b.nextAt;
  return rank(a.item) - rank(b.item);
}

function byNewest({ item: a }: Entry, { item: b }: Entry): number {
  const [one, other] = [a.modified ?? a.published ?? '', b.modified ?? b.published ?? ''];
  return one < other ? 1 : one > other ? -1 : 0;
}

/** Sorts a copy. `language` decides how titles are compared. */
export function sortEntries(entries: readonly Entry[], sort: Sort, language: string): Entry[] {
  if (sort === 'next') return [...entries].sort(byNext);
  if (sort === 'newest') return [...entries].sort(byNewest);
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...entries].sort((a, b) => compare(a.item.title, b.item.title));
}
