import type { Occurrence } from '@vicinia/feed/model.js';
import type { Chance } from './chance.ts';

export const timeZone = 'Europe/Rome';
const DAY = 86_400_000;

const offsets = new Map<string, string>();
const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });

/** The zone's offset at noon of a day: `+01:00`. Remembered, since a large feed has a hundred thousand dates. */
function offsetOn(day: string): string {
  let known = offsets.get(day);
  if (known === undefined) {
    const name = format.formatToParts(Date.parse(`${day}T12:00Z`)).find(({ type }) => type === 'timeZoneName')!.value;
    offsets.set(day, (known = name.slice('GMT'.length)));
  }
  return known;
}

const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);
const two = (hour: number) => String(hour).padStart(2, '0');

/** Four to twelve dates, weekly or every four weeks, around `now`; one series in seven is over, one date in thirty off. */
export function dates(chance: Chance, now: number): Occurrence[] {
  const count = chance.between(4, 12);
  const step = chance.pick([7, 7, 7, 28]) * DAY;
  const isOver = chance.percent(14);
  const first = isOver ? now - (count + 1) * step : now + chance.between(-8, 10) * 7 * DAY + chance.between(0, 6) * DAY;
  const hour = chance.between(8, 20);
  const minutes = chance.pick(['00', '00', '30']);
  return Array.from({ length: count }, (_, index) => {
    const day = dayOf(first + index * step);
    const at = (clock: number) => `${day}T${two(clock)}:${minutes}:00${offsetOn(day)}`;
    return { start: at(hour), end: at(hour + 2), ...(chance.percent(3) && { status: 'cancelled' as const }) };
  });
}
