import type { Entry } from './catalogue.ts';

export const sorts = ['next', 'title', 'newest'] as const;
export type Sort = (typeof sorts)[number];

/** By the next date; those without one last, of them running ones before resting and concluded ones, in feed order. */
const byNext = (a: Entry, b: Entry): number => (a.nextAt === b.nextAt ? a.rank - b.rank : a.nextAt - b.nextAt);

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
