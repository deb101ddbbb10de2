import type { CardContext } from '../../card/card-context.ts';
import type { QueryState } from '../query-state.ts';
import { marked } from './marked.ts';

/** What cards show of a query: where it is met, and notes of the arrangements. */
export function cardParts({ text, arrangements }: QueryState): Pick<CardContext, 'mark' | 'note'> {
  const notes = [...arrangements.values()].flatMap(({ note }) => note ?? []);
  return {
    mark: text.trim() ? (found, language) => marked(found, text, language) : undefined,
    note: notes.length > 0 ? (entry) => notes.map((note) => note(entry)) : undefined,
  };
}
