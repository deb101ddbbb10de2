import type { Feed } from '../model/feed.ts';
import type { Initiative } from '../model/initiative.ts';

/**
 * The items whose rules give dates that the feed does not list. One that was made in the last four weeks lists them where
 * it lists any; of one that is older, or does not say, those of a daily event may be over (see `halfYearFrom`).
 */
export function lackingDates({ items, generated = '' }: Feed): Initiative[] {
  const fresh = Date.parse(generated) > Date.now() - 28 * 86_400_000;
  return (items as Initiative[]).filter(({ schedule }) => schedule?.recurrences && !(fresh && schedule.occurrences));
}
