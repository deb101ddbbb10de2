import { compact } from './compact.ts';
import { Cursor, type Notes } from './cursor.ts';
import type { Converted } from './format.ts';
import { event } from './openagenda/event.ts';
import type { Source } from './source.ts';

/** Version 2 continues after the sort values of the last event; the older export counts. */
function nextPage(root: Cursor, address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const after = root
    .at('after')
    .list()
    .map((it) => it.text())
    .filter((it) => it !== undefined);
  const count = root.at('events').list().length;
  if (after.length > 0 && count > 0) {
    for (const name of ['after', 'after[]', 'from', 'page']) url.searchParams.delete(name);
    for (const value of after) url.searchParams.append('after[]', value);
    return url.href;
  }
  const [total, offset] = [root.at('total').number(), root.at('offset').number()];
  if (root.at('after').exists || total === undefined || offset === undefined || count === 0 || offset + count >= total)
    return undefined;
  url.searchParams.delete('page');
  url.searchParams.set('offset', String(offset + count));
  return url.href;
}

/** What OpenAgenda answers (API v2, its older JSON export): an event, several, or a segment of an agenda. */
export function convert(source: Source): Converted {
  const notes: Notes = { problems: [], base: source.address };
  const root = new Cursor(source.json, notes);
  const inside = ['events', 'event'].map((name) => root.at(name)).find((it) => it.exists);
  const events = (root.isObject && inside ? inside : root).list().filter((it) => it.isObject || it.wrong('object'));
  const removed = events.filter((it) => it.at('removed').value === true);
  const deleted = removed.map((it) => it.at('uid').text()).filter((it) => it !== undefined);
  const drafts = events.filter((it) => !removed.includes(it)).map(event);
  return { head: compact({ next: nextPage(root, source.address) }) ?? {}, drafts, problems: notes.problems, deleted };
}
