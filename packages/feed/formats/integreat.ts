import { compact } from './compact.ts';
import { Cursor, type Notes } from './cursor.ts';
import type { Converted, Draft } from './format.ts';
import { commonOf, languageOf, organizationOf } from './integreat/common.ts';
import { eventDraft } from './integreat/event.ts';
import { locationDraft } from './integreat/location.ts';
import type { Source } from './source.ts';
import { uniqueProblems } from './unique-problems.ts';

/** A page of the app as something to read. */
function pageDraft(entry: Cursor): Draft {
  const common = commonOf(entry);
  const fields = {
    ...common,
    kind: 'link',
    date: common.modified?.slice(0, 10),
    publisher: organizationOf(entry.at('organization')),
  };
  return { type: 'resource', fields: compact(fields) ?? {}, origin: { path: entry.path } };
}

/** A message that was sent to the app's users. */
function messageDraft(entry: Cursor): Draft {
  const from = entry.first('display_date', 'timestamp', 'sent_date').moment();
  const fields = { ...commonOf(entry), published: from, period: compact({ from }) };
  return { type: 'notice', fields: compact(fields) ?? {}, origin: { path: entry.path } };
}

/** Dates of one event come as entries of their own, unless one asks for them together. */
function byEvent(entries: readonly Cursor[]): Cursor[][] {
  const events = new Map<unknown, Cursor[]>();
  for (const entry of entries) {
    const id = entry.at('event', 'id').value ?? entry;
    const same = events.get(id);
    if (same) same.push(entry);
    else events.set(id, [entry]);
  }
  return [...events.values()];
}

/**
 * The API (version 3) of Integreat, an app of German municipalities in many languages: locations, events, pages, messages.
 * Its documentation is its source: digitalfabrik/integreat-cms, api/v3.
 */
export function convert({ json, address }: Source): Converted {
  const notes: Notes = { problems: [], base: address };
  const root = new Cursor(json, notes);
  const all = root.list();
  all.filter((it) => !it.isObject).forEach((it) => it.wrong('object'));
  const entries = all.filter((it) => it.isObject);
  const events = entries.filter((it) => it.at('event').isObject);
  const drafts = entries.flatMap((entry): Draft[] => {
    if (entry.at('event').isObject) return [];
    if (entry.at('message').exists) return [messageDraft(entry)];
    return [entry.at('parent').isObject ? pageDraft(entry) : locationDraft(entry)];
  });
  const [first] = entries;
  const head = compact({ language: first && languageOf(first) }) ?? {};
  return { head, drafts: [...byEvent(events).map(eventDraft), ...drafts], problems: uniqueProblems(notes.problems) };
}
