import { compact } from './compact.ts';
import { Cursor, type Notes } from './cursor.ts';
import type { Converted } from './format.ts';
import { nextInLink } from './next-in-link.ts';
import type { Source } from './source.ts';
import { event } from './tribe/event.ts';

/** The Events Calendar for WordPress (`tribe/events/v1`): an event, or a page of them. */
export function convert(source: Source): Converted {
  const notes: Notes = { problems: [], base: source.address };
  const root = new Cursor(source.json, notes);
  const at = root.isObject && Array.isArray(root.at('events').value) ? root.at('events') : root;
  const events = at.list().filter((it) => it.isObject || it.wrong('object'));
  const next = root.at('next_rest_url').exists
    ? root.at('next_rest_url').url()
    : nextInLink(source.header('link'), source.address);
  // The calendar's editors have hidden it from lists.
  const shown = events.filter((it) => it.at('hide_from_listings').value !== true);
  return { head: compact({ next }) ?? {}, drafts: shown.map(event), problems: notes.problems };
}
