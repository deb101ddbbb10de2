import type { Dictionary } from '../messages/dictionary.ts';

export interface Results {
  words: Dictionary;
  count: number;
  /** The last page of the feed is there. */
  complete: boolean;
}

/** How many there are; until the last page is there, nobody can say that there are none. */
export function countText({ words, count, complete }: Results): string {
  if (count === 0 && !complete) return words.text('loading');
  return words.plural(complete ? 'results' : 'firstResults', count);
}
