import type { Entry } from './entry.ts';
import type { Series } from './schedule.ts';

const sequenceOf = (entry: Entry): number => Number(entry.first('SEQUENCE')?.values[0] ?? 0) || 0;

/** Of events with one UID those that a later version has not replaced (RFC 5546, 2.1.4). */
function newest(events: readonly Entry[]): Entry[] {
  const latest = Math.max(...events.map(sequenceOf));
  return events.filter((it) => sequenceOf(it) === latest);
}

function sameDate(one: Entry, other: Entry): boolean {
  return one.text('RECURRENCE-ID') === other.text('RECURRENCE-ID');
}

/** Of overrides of one date the last version. */
function newestOverrides(overrides: readonly Entry[]): Entry[] {
  return overrides.filter((it) => newest(overrides.filter((other) => sameDate(it, other))).at(-1) === it);
}

/** Events put together by their UID, in the order of the document; one without UID stands for itself. */
export function seriesOf(entries: readonly Entry[]): Series[] {
  const byId = new Map<string | Entry, Entry[]>();
  for (const entry of entries) {
    const id = entry.text('UID') ?? entry;
    const group = byId.get(id);
    if (group) group.push(entry);
    else byId.set(id, [entry]);
  }
  return [...byId.values()].map((group) => {
    const events = group.filter((it) => !it.first('RECURRENCE-ID'));
    const overrides = group.filter((it) => it.first('RECURRENCE-ID'));
    return { events: events.length > 1 ? newest(events) : events, overrides: newestOverrides(overrides) };
  });
}
