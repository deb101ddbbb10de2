import type { Draft } from '../format.ts';
import type { Schedule } from '../../model/schedule.ts';

/** What tells two things apart that have one address: what they are called and when they are. */
function markOf({ fields }: Draft): string {
  const { occurrences = [], recurrences = [] } = (fields.schedule as Schedule | undefined) ?? {};
  const [first] = [...occurrences, ...recurrences].map(({ start }) => start);
  return [fields.title, first, recurrences[0]?.rule].filter(Boolean).join(' · ');
}

/**
 * Gives every draft an id: its own, its address, else what it is called and when it is. Where one page is the address of
 * several things, that is told apart too; what says the same twice stays one thing, for the reader to note.
 */
export function distinctIds(drafts: readonly Draft[]): Draft[] {
  const marks = new Map<string, string[]>();
  return drafts.map((draft) => {
    const { id, url, identifier, ...fields } = draft.fields;
    const known = [id, url, identifier].find((it) => typeof it === 'string');
    const mark = markOf(draft) || (known ?? JSON.stringify(fields)).slice(0, 200);
    const key = known ?? mark;
    const content = known === undefined ? JSON.stringify(fields) : mark;
    const before = marks.get(key) ?? marks.set(key, []).get(key)!;
    let nth = before.indexOf(content);
    if (nth < 0) nth = before.push(content) - 1;
    const suffix = known === undefined ? ` · ${nth + 1}` : `#${mark}`;
    return { ...draft, fields: { ...draft.fields, identifier: undefined, id: nth === 0 ? key : key + suffix } };
  });
}
