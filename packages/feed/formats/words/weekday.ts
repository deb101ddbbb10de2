import { weekdays, type Weekday } from '../../model/schedule.ts';
import { fold } from '../../query/fold.ts';

// Beginnings of the days' names in English, Italian, German, French and Spanish, Monday first.
const beginnings: readonly RegExp[] = [
  /^(mon|lun)/,
  /^(tue|mar|die)/,
  /^(wed|mer|mit|mie)/,
  /^(thu|gio|don|jeu|jue)/,
  /^(fri|ven|fre|vie)/,
  /^(sat|sab|sam|sonnabend)/,
  /^(sun|dom|son|dim)/,
];

/** The day that a name, an abbreviation (`Mo`, `MO`, `gio.`) or an address (`https://schema.org/Monday`) stands for. */
export function weekdayOf(text: string): Weekday | undefined {
  const name = fold(text.trim().replace(/^.*[/#:]/, ''));
  const short = weekdays.find((day) => day === name);
  if (short) return short;
  // "Sonnabend" begins as "Sonntag" does.
  const at = /^sonnab/.test(name) ? 5 : beginnings.findIndex((beginning) => beginning.test(name));
  return weekdays[at];
}
