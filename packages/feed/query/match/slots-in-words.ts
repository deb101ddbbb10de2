import { everySlot, slotsBetween, slotsOfTime, timesOfDay, type Slots } from '../calendar/slots.ts';

const word = (forms: string) => new RegExp(`(?<!\\p{L})(?:${forms})(?!\\p{L})`, 'iu');

const days: readonly RegExp[] = [
  word('lunedì|mondays?'),
  word('martedì|tuesdays?'),
  word('mercoledì|wednesdays?'),
  word('giovedì|thursdays?'),
  word('venerdì|fridays?'),
  word('sabat[oi]|saturdays?'),
  word('domenica|domeniche|sundays?'),
];
const times: readonly RegExp[] = [
  word('mattin[aeo]|mattinat[ae]|mornings?'),
  word('pomeriggi|pomeriggio|afternoons?'),
  word('ser[ae]|serat[ae]|evenings?'),
];

/** Most texts name no day, and looking for each of them costs. */
const anyDay = /edì|rdì|sabat|domeni|day/i;

/** The weekdays that a text names, with the parts of the day that it names beside them: "il giovedì sera". */
export function slotsInWords(text: string): Slots {
  if (!anyDay.test(text)) return 0;
  // Day number 4 since 1970 was the first Monday.
  const byDay = days.reduce((slots, day, i) => (day.test(text) ? slots | slotsBetween(i + 4, 0, 1440) : slots), 0);
  const byTime = times.reduce((slots, time, i) => (time.test(text) ? slots | slotsOfTime(timesOfDay[i]!) : slots), 0);
  return byDay & (byTime || everySlot);
}
