import type { FullDictionary } from '../../messages/full-dictionary.ts';
import type { QueryState } from '../query-state.ts';

/** What decides the order beside those that one can choose: a panel, or how well a search is met. */
export function arrangedBy({ text, sort, arrangements }: QueryState, words: FullDictionary): string | undefined {
  if (sort) return undefined;
  const last = [...arrangements.values()].at(-1);
  return last ? last.label() : text.trim() ? words.text('sortBest') : undefined;
}
