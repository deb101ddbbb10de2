import type { Cursor } from '../cursor.ts';

/** Parts the levels of a taxonomy (collective.taxonomy's PATH_SEPARATOR). */
const separator = '\u241f';

function termOf(at: Cursor): string | undefined {
  if (!at.isObject) return at.plain();
  return at.first('title', 'token', 'Title').plain();
}

/**
 * The terms of a choice or of several: texts, `{ title, token }`, or summaries of the pages that stand for them. A term
 * that a list was made of letter by letter, as some versions do, is put together again.
 */
export function termsOf(at: Cursor): string[] {
  const terms = at
    .list()
    .map(termOf)
    .filter((term) => term !== undefined);
  if (terms.length > 2 && terms.every((term) => [...term].length === 1)) return [terms.join('')];
  return terms.map((term) => term.split(separator).at(-1)!.trim()).filter((term) => term !== '');
}

/** The token of a choice, else its title. */
export const tokenOf = (at: Cursor): string | undefined =>
  at.isObject ? at.first('token', 'title').plain() : termsOf(at)[0];
