import type { Cursor } from '../cursor.ts';
import { notFollowed } from '../not-followed.ts';

/** What a document has: what is shown, what is gone, and what is neither. */
export interface Objects {
  readonly shown: Cursor[];
  readonly deleted: string[];
  readonly others: Cursor[];
}

const wrappers = new Set(['Create', 'Update', 'Announce', 'Add', 'Accept', 'Offer', 'Invite']);
const gone = new Set(['Delete', 'Remove', 'Tombstone']);
const shown = new Set(['Event', 'Article', 'Page']);
/** What others do with an event says nothing of it. */
const silent = new Set(['Undo', 'Like', 'Follow', 'Join', 'Leave', 'Reject', 'Flag', 'Block', 'View', 'Mention']);

/** Types by their last word: `Event`, `as:Event`, `https://www.w3.org/ns/activitystreams#Event`. */
export const typesOf = (at: Cursor): string[] =>
  (at.at('type').exists ? at.at('type') : at.at('@type')).list().map((it) => it.word.replace(/^.*[#:/]/, ''));

/** What an account has published is in its outbox. */
export const isActor = (at: Cursor): boolean => at.at('outbox').exists && at.at('inbox').exists;

const isAddress = (at: Cursor): boolean => typeof at.value === 'string' && /^https?:/.test(at.value);

/** Goes through activities, collections and their pages; what is there by its address only is not fetched. */
function collect(at: Cursor, into: Objects, depth: number): void {
  if (depth > 6) return;
  if (Array.isArray(at.value)) return list(at, into, depth);
  if (!at.isObject) return at.exists ? at.wrong('object') : undefined;
  const types = typesOf(at);
  const some = (set: ReadonlySet<string>) => types.some((type) => set.has(type));
  if (some(shown)) into.shown.push(at);
  else if (isActor(at)) return;
  else if (some(gone)) {
    const object = at.at('object');
    const id = (object.isObject ? object.at('id') : object.exists ? object : at.at('id')).text();
    if (id !== undefined) into.deleted.push(id);
  } else if (some(wrappers)) list(at.at('object'), into, depth);
  else if (['orderedItems', 'items', 'first'].some((name) => at.at(name).exists)) {
    for (const name of ['orderedItems', 'items']) list(at.at(name), into, depth);
    if (at.at('first').isObject) collect(at.at('first'), into, depth + 1);
  } else if (!some(silent)) into.others.push(at);
}

function list(at: Cursor, into: Objects, depth: number): void {
  const members = at.list();
  notFollowed(members.filter(isAddress));
  for (const member of members) if (!isAddress(member)) collect(member, into, depth + 1);
}

const changed = (at: Cursor): string =>
  typeof at.at('updated').value === 'string' ? (at.at('updated').value as string) : '';

/** An outbox has an event as often as it was changed: the latest counts, which comes first. */
function latest(events: readonly Cursor[]): Cursor[] {
  const byId = new Map<unknown, Cursor>();
  for (const event of events) {
    const id = event.at('id').exists ? event.at('id').value : event;
    const known = byId.get(id);
    if (!known || changed(event) > changed(known)) byId.set(id, event);
  }
  return [...byId.values()];
}

export function objectsOf(root: Cursor): Objects {
  const found: Objects = { shown: [], deleted: [], others: [] };
  collect(root, found, 0);
  const drafts = found.shown.filter((it) => it.at('draft').value === true);
  const events = latest(found.shown.filter((it) => !drafts.includes(it)));
  return { ...found, shown: events.filter((it) => !found.deleted.includes(it.at('id').word)) };
}

/** Says once of each kind of thing that has no place here that it was left out. */
export function leftOut(others: readonly Cursor[]): void {
  const told = new Set<string>();
  for (const at of others) {
    const type = typesOf(at)[0] ?? 'object';
    if (told.has(type)) continue;
    told.add(type);
    at.notes.problems.push({ code: 'left-out', severity: 'note', path: at.path, found: type });
  }
}
