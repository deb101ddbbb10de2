import type { Entry } from './entry.ts';
import type { Series } from './schedule.ts';

const sequenceOf = (entry: Entry): number => Number(entry.first('SEQUENCE')?.values[0] ?? 0) || 0;

/** Of events with one UID those that a later version has not replaced (RFC 5546, 2.1.4). */
function newest(events: readonly Entry[]): Entry[] {
  const latest = Math.max(...events.map(sequenceOf));
  return events.filter((it) => sequenceOf(it) === latest);
}

/** What several entries have in common, with those that have it, in their order. */
function groupBy<K>(entries: readonly Entry[], keyOf: (entry: Entry) => K): Map<K, Entry[]> {
  const groups = new Map<K, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

/** Of overrides of one date the last version. */
function newestOverrides(overrides: readonly Entry[]): Entry[] {
  const byDate = groupBy(overrides, (it) => it.first('RECURRENCE-ID')!.text);
  return [...byDate.values()].map((group) => newest(group).at(-1)!);
}

/**
 * Events put together by their UID, in the order of the document; one without UID stands for itself. Our own writer gives several
 * dates of one item an event each, as most programs want it, and names the item in all of them.
 */
export function seriesOf(entries: readonly Entry[]): Series[] {
  const byId = groupBy(entries, (it): string | Entry => it.id ?? it);
  return [...byId.values()].map((group) => {
    const events = group.filter((it) => !it.first('RECURRENCE-ID'));
    const overrides = group.filter((it) => it.first('RECURRENCE-ID'));
    return { events: events.length > 1 ? newest(events) : events, overrides: newestOverrides(overrides) };
  });
}
