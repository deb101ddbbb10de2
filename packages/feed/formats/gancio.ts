import { compact } from './compact.ts';
import { Cursor, type Notes } from './cursor.ts';
import type { Converted } from './format.ts';
import { event } from './gancio/event.ts';
import type { Source } from './source.ts';

/** Only a list that was asked for in portions (`max`) goes on, and only after a full one; pages count from nought. */
function nextPage(address: string | undefined, count: number): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const max = Number(url.searchParams.get('max') ?? 0);
  if (!(max > 0) || count < max) return undefined;
  url.searchParams.set('page', String(Number(url.searchParams.get('page') ?? 0) + 1));
  return url.href;
}

/** Gancio's own API (`/api/events`, `/api/event/detail/…`): an event, or a list of them. */
export function convert(source: Source): Converted {
  const notes: Notes = { problems: [], base: source.address };
  const root = new Cursor(source.json, notes);
  const events = (root.at('events').exists ? root.at('events') : root)
    .list()
    .filter((it) => it.isObject || it.wrong('object'));
  const next = Array.isArray(source.json) ? nextPage(source.address, events.length) : undefined;
  return { head: compact({ next }) ?? {}, drafts: events.map(event), problems: notes.problems };
}
