import { offsetAt } from '../../schedule/instant.ts';
import { line } from './content-line.ts';
import { transitionsOf, type Transition } from './transitions.ts';
import { wallOf, yearlyRule } from './yearly-rule.ts';

/** So many years are looked at beyond the first, so that what comes every year shows. */
const YEARS = 10;

/** `+0100`, with seconds where clocks of long ago had some. */
function offset(milliseconds: number): string {
  const seconds = Math.abs(milliseconds) / 1000;
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((it) =>
    String(Math.floor(it)).padStart(2, '0'),
  );
  return (milliseconds < 0 ? '-' : '+') + parts.slice(0, seconds % 60 === 0 ? 2 : 3).join('');
}

const written = (wall: Date): string => wall.toISOString().slice(0, 19).replace(/[-:]/g, '');

/** Changes of one kind: by a rule, or each by its date. */
function observance(
  name: string,
  { before, after }: Transition,
  changes: readonly Transition[],
  rule?: string,
): string {
  const dates = changes.map((change) => written(wallOf(change)));
  // Some programs that see RDATE do not count DTSTART: it is there twice.
  const listed = rule === undefined && dates.length > 1 ? dates : [];
  return [
    line('BEGIN', name),
    line('DTSTART', dates[0]),
    line('RRULE', rule),
    ...listed.map((date) => line('RDATE', date)),
    line('TZOFFSETFROM', offset(before)),
    line('TZOFFSETTO', offset(after)),
    line('END', name),
  ].join('');
}

const kindOf = ({ instant, before, after }: Transition) =>
  `${before} ${after} ${new Date(instant + before).getUTCMonth()}`;
const offsetsOf = ({ before, after }: Transition) => `${before} ${after}`;

function groupBy(changes: readonly Transition[], keyOf: (change: Transition) => string): Transition[][] {
  const groups = new Map<string, Transition[]>();
  for (const change of changes) groups.set(keyOf(change), [...(groups.get(keyOf(change)) ?? []), change]);
  return [...groups.values()];
}

/**
 * A VTIMEZONE (RFC 5545, 3.6.5) that is right from the year before `first` on: for ever where the clocks change by a rule, else
 * until the end of the year `last`, or ten years on.
 */
export function timeZone(zone: string, first: number, last: number): string {
  const from = Date.UTC(first - 1, 0);
  const end = Math.max(last, first + YEARS) + 1;
  const changes = transitionsOf(zone, from, Date.UTC(end, 0));
  const start = offsetAt(from, zone);
  const isSummer = ({ before, after }: Transition) => after > before;
  const name = (change: Transition) => (isSummer(change) ? 'DAYLIGHT' : 'STANDARD');
  const yearly = groupBy(changes, kindOf);
  const rules = yearly.map((group) => yearlyRule(group, end - first + 1));
  const regular = rules.every((rule) => rule !== undefined);
  const groups = regular ? yearly : groupBy(changes, offsetsOf);
  const beginning: Transition = { instant: from - start, before: start, after: start };
  return [
    line('BEGIN', 'VTIMEZONE'),
    line('TZID', zone),
    observance('STANDARD', beginning, [beginning]),
    ...groups.map((group, i) => observance(name(group[0]!), group[0]!, group, regular ? rules[i] : undefined)),
    line('END', 'VTIMEZONE'),
  ].join('');
}
