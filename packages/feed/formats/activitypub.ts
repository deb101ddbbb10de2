import { event } from './activitypub/event.ts';
import { isActor, leftOut, objectsOf } from './activitypub/objects.ts';
import { compact } from './compact.ts';
import { Cursor, type Notes } from './cursor.ts';
import type { Converted } from './format.ts';
import type { Source } from './source.ts';

/** A page names the next; a collection that has nothing itself names its first page, an account its outbox. */
function nextPage(root: Cursor): string | undefined {
  if (isActor(root)) return root.at('outbox').url();
  const first = root.at('first');
  const next = [root.at('next'), first.at('next'), first].find((it) => it.exists && !it.isObject);
  const isEmpty = next !== first || !['orderedItems', 'items'].some((name) => root.at(name).exists);
  return next && isEmpty ? next.url() : undefined;
}

/**
 * ActivityPub (Activity Streams 2.0): events alone, inside an activity (Create, Announce, Update), in collections, outboxes
 * and their pages; with what Mobilizon and Gancio add. Activity Vocabulary, 3.3 (Event, Place); FEP-8a8e.
 */
export function convert(source: Source): Converted {
  const notes: Notes = { problems: [], base: source.address };
  const root = new Cursor(source.json, notes);
  const { shown, deleted, others } = objectsOf(root);
  leftOut(others);
  const title = shown.some((it) => it.path.length === 0) ? undefined : root.at('name').plain();
  return {
    head: compact({ title, next: nextPage(root) }) ?? {},
    drafts: shown.map(event),
    problems: notes.problems,
    deleted,
  };
}
