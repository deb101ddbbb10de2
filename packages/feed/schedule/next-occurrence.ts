import type { Item } from '../model/feed.ts';
import type { Occurrence } from '../model/schedule.ts';
import { endOf, instantOf } from './instant.ts';

/** The dates that an item has, in no certain order: of its schedule, or of its sessions. */
export function occurrencesOf(item: Item): readonly Occurrence[] {
  if (item.type === 'initiative') return item.schedule?.occurrences ?? [];
  if (item.type === 'training') return (item.modules ?? []).flatMap((module) => module.sessions ?? []);
  return [];
}

/** The zone in which an item's times are meant. */
export function zoneOf(item: Item, feedZone: string): string {
  if (item.type === 'initiative') return item.schedule?.timeZone ?? feedZone;
  return ('timeZone' in item && item.timeZone) || feedZone;
}

const DAY = 86_400_000;
const days = new Map<number, string>();

/** The day of an instant, in UTC. Remembered: the dates of a large feed are many, their days few. */
function dayOf(instant: number): string {
  const number = Math.floor(instant / DAY);
  let known = days.get(number);
  if (!known) days.set(number, (known = new Date(instant).toISOString().slice(0, 10)));
  return known;
}

/**
 * The date that is on now, or comes next, at the instant `now` (milliseconds); dates that do not take place are passed over.
 *
 * Runs over every date of every item before the first card is painted, so days are compared as text and only dates
 * near the answer become instants.
 */
export function nextOccurrence(item: Item, feedZone: string, now: number): Occurrence | undefined {
  const zone = zoneOf(item, feedZone);
  // No zone is more than a day away from UTC.
  const floor = dayOf(now - 2 * DAY);
  const soon = dayOf(now + 2 * DAY);
  let best: Occurrence | undefined;
  let bestStart = Infinity;
  let ceiling = '9999-12-31';
  for (const date of occurrencesOf(item)) {
    const last = date.end ?? date.start;
    if (last < floor || date.start > ceiling || date.status === 'cancelled' || date.status === 'postponed') continue;
    if (last < soon && endOf(last, zone) <= now) continue;
    const start = instantOf(date.start, zone);
    if (start >= bestStart) continue;
    best = date;
    bestStart = start;
    ceiling = dayOf(start + 2 * DAY);
  }
  return best;
}
