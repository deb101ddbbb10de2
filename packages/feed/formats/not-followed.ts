import type { Cursor } from './cursor.ts';

/** Notes that things stand in a place by their addresses only: one note for all of a list. */
export function notFollowed(places: readonly Cursor[]): void {
  const [first] = places;
  if (!first) return;
  const { problems, where } = first.notes;
  const more = places.length > 1 ? ` (+${places.length - 1})` : '';
  problems.push({
    code: 'not-followed',
    severity: 'note',
    path: first.path,
    found: `${first.word}${more}`.slice(0, 200),
    ...where,
  });
}
