import { weekdays, type OpeningHours, type Weekday } from '../model/schedule.ts';

/** Days that have the same hours. */
export interface HoursRow {
  readonly days: readonly Weekday[];
  readonly spans: readonly (readonly [opens: string, closes: string])[];
  readonly notes: readonly string[];
}

/** The hours of a part of the year; of all of it where neither end is known. */
export interface HoursSeason {
  readonly from: string | undefined;
  readonly until: string | undefined;
  readonly rows: readonly HoursRow[];
}

/** Gathers what `keyOf` finds alike, in the order in which each is first met. */
function gathered<T>(all: readonly T[], keyOf: (one: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
}

function rowsOf(hours: readonly OpeningHours[]): HoursRow[] {
  const ofDays = weekdays.flatMap((day) => {
    const own = hours.filter(({ days }) => days.includes(day)).sort((a, b) => (a.opens < b.opens ? -1 : 1));
    if (own.length === 0) return [];
    const spans = gathered(own, ({ opens, closes }) => opens + closes).map(
      ([{ opens, closes }]) => [opens, closes] as const,
    );
    const notes = [...new Set(own.flatMap(({ note }) => note ?? []))];
    return { day, spans, notes };
  });
  const alike = gathered(ofDays, ({ spans, notes }) => JSON.stringify([spans, notes]));
  return alike.map((days) => ({ days: days.map(({ day }) => day), spans: days[0].spans, notes: days[0].notes }));
}

/** Opening hours as one reads them: by seasons, in each from Monday on, days with the same hours together. */
export function groupHours(hours: readonly OpeningHours[]): HoursSeason[] {
  return gathered(hours, ({ from, until }) => `${from} ${until}`)
    .map((season) => ({ from: season[0].from, until: season[0].until, rows: rowsOf(season) }))
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : (a.from ?? '') > (b.from ?? '') ? 1 : 0));
}
