import { weekdays, type Occurrence, type OpeningHours } from '../../model/schedule.ts';
import { isDay } from '../../schedule/instant.ts';
import { occurrencesOf } from '../../schedule/next-occurrence.ts';
import type { Entry } from '../catalogue.ts';
import { clockOf, DAY, dayOf, minuteOf, type Clock } from './clock.ts';
import { slotsBetween, weekdayOf, type Slots } from './slots.ts';
import type { Span } from './span.ts';

/** What goes on after midnight belongs to the evening before, until people get up. */
const night = 300;

/** The slots of what goes on from one minute to another, within a span. */
function slotsOfStretch(from: number, end: number, span: Span): Slots {
  const first = Math.max(span.from, Math.floor(from / DAY));
  // After a week every day has been there.
  const last = Math.min(span.until, first + 7, Math.floor(Math.max(from, end - 1) / DAY));
  let slots = 0;
  for (let day = first; day <= last; day++)
    slots |= slotsBetween(day, Math.max(from - day * DAY, 0), Math.min(end - day * DAY, DAY));
  return slots;
}

/** Adds the slots of what a date has left; none of one that is over or does not take place. */
function addDate(date: Occurrence, clock: Clock, spans: readonly Span[], slots: Slots[]): void {
  const last = date.end ?? date.start;
  if (last < clock.floor || date.status === 'cancelled' || date.status === 'postponed') return;
  const start = clock.read(date.start);
  let end = Math.max(start, clock.read(last) + (isDay(last) ? DAY : 0));
  if (end <= clock.now) return;
  if (Math.floor(end / DAY) > Math.floor(start / DAY) && end % DAY < night) end -= end % DAY;
  const from = Math.max(start, clock.now);
  for (let i = 0; i < spans.length; i++) slots[i]! |= slotsOfStretch(from, end, spans[i]!);
}

/** The slots in which it is open within a span, of today those that are left. */
function slotsOfHours(hours: OpeningHours, clock: Clock, span: Span): Slots {
  const opens = minuteOf(hours.opens);
  const closes = minuteOf(hours.closes);
  const ends = closes > opens ? closes : DAY;
  const season: Span = { from: hours.from ? dayOf(hours.from) : 0, until: hours.until ? dayOf(hours.until) : Infinity };
  const from = Math.max(season.from, span.from, clock.today);
  const until = Math.min(season.until, span.until, from + 7);
  let slots = 0;
  for (let day = from; day <= until; day++) {
    if (!hours.days.includes(weekdays[weekdayOf(day)]!)) continue;
    const now = clock.now - day * DAY;
    if (ends > now) slots |= slotsBetween(day, Math.max(opens, now), ends);
  }
  return slots;
}

/**
 * On which weekdays and at which times of the day something of an entry is still to come, or open: for each of these
 * spans, since reading the dates costs more than the rest.
 */
export function slotsOfEntry({ item, zone, now }: Entry, spans: readonly Span[]): Slots[] {
  const clock = clockOf(zone, now);
  const slots = spans.map(() => 0);
  for (const date of occurrencesOf(item)) addDate(date, clock, spans, slots);
  if (item.type === 'initiative')
    for (const hours of item.schedule?.openingHours ?? [])
      spans.forEach((span, i) => (slots[i]! |= slotsOfHours(hours, clock, span)));
  return slots;
}
