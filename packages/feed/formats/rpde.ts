import { compact } from './compact.ts';
import { Cursor, type Notes } from './cursor.ts';
import type { Converted, Draft } from './format.ts';
import { Graph } from './json-ld/graph.ts';
import { itemsOf } from './schema-org/items.ts';
import type { Source } from './source.ts';
import { uniqueProblems } from './unique-problems.ts';

/** A moment out of RPDE's `modified`, which may be a Unix time, in seconds or milliseconds, or a mere counter. */
function modifiedOf(entry: Cursor): string | undefined {
  const value = Number(entry.at('modified').word || Number.NaN);
  const [from, until] = [Date.UTC(2012), Date.UTC(2050)];
  const time = [value, value * 1000].find((it) => it >= from && it < until);
  return time === undefined ? undefined : new Date(time).toISOString();
}

/** One entry of the page: the first item is the entry's own, named parts of an event follow it. */
function draftsOf(entry: Cursor): Draft[] {
  const data = entry.at('data');
  if (!data.isObject) return (data.exists ? data.wrong('object') : data.missing('object')) ?? [];
  const id = entry.at('id').text();
  return itemsOf(new Graph([data]).roots).map((draft, i) => ({
    ...draft,
    fields: {
      ...compact({ modified: modifiedOf(entry) }),
      ...draft.fields,
      ...(i === 0 && id !== undefined && { id }),
    },
  }));
}

/** Parameters may come back in another order. */
function isSame(address: string, other: string | undefined): boolean {
  const [a, b] = [address, other ?? ''].map((it) => (URL.canParse(it) ? new URL(it) : undefined));
  if (!a || !b) return false;
  a.searchParams.sort();
  b.searchParams.sort();
  return a.href === b.href;
}

/** Where it goes on. The last page has no items and names itself; a page that is empty because of a filter goes on too. */
function nextOf(page: Cursor, { address }: Source): string | undefined {
  const next = page.at('next').exists ? page.at('next').url() : undefined;
  if (next === undefined || isSame(next, address)) return undefined;
  return page.at('items').list().length === 0 && address === undefined ? undefined : next;
}

/**
 * A page of OpenActive's Realtime Paged Data Exchange 1.0: updated and deleted items, whose data are opportunities in
 * schema.org's vocabulary prolonged by OpenActive's (Modelling Opportunity Data 2.0).
 */
export function convert(source: Source): Converted {
  const notes: Notes = { problems: [], base: source.address };
  const page = new Cursor(source.json, notes);
  const drafts: Draft[] = [];
  const deleted: string[] = [];
  for (const entry of page.at('items').list()) {
    const state = entry.at('state').text();
    const id = entry.at('id').text();
    if (state === 'deleted') deleted.push(...(id === undefined ? [] : [id]));
    else if (state === 'updated') drafts.push(...draftsOf(entry));
    else if (entry.isObject) entry.at('state').wrong('choice', ['updated', 'deleted']);
    else entry.wrong('object');
  }
  const licence = page.at('license').text();
  return {
    head: compact({ licence, next: nextOf(page, source) }) ?? {},
    drafts,
    problems: uniqueProblems(notes.problems),
    deleted,
  };
}
