const DAY = 86_400_000;

const atNoon = (day: string): number => Date.parse(`${day}T12:00Z`);

/** A day so many days later, `2026-11-23` and 7: `2026-11-30`. */
export const addDays = (day: string, count: number): string =>
  new Date(atNoon(day) + count * DAY).toISOString().slice(0, 10);

/** The same day of another month, or its last day where it is shorter. */
export function addMonths(day: string, count: number): string {
  const first = new Date(`${day.slice(0, 7)}-01T12:00Z`);
  first.setUTCMonth(first.getUTCMonth() + count);
  const month = first.toISOString().slice(0, 7);
  const last = addDays(`${addMonth(month)}-01`, -1);
  const wanted = `${month}-${day.slice(8)}`;
  return wanted < last ? wanted : last;
}

function addMonth(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/** Days from Monday on, 0 to 6. */
const weekday = (day: string): number => (new Date(atNoon(day)).getUTCDay() + 6) % 7;

/** The Monday of a day's week (ISO 8601). */
export const mondayOf = (day: string): string => addDays(day, -weekday(day));

/** The weeks that a month touches, each from Monday to Sunday. */
export function weeksOf(day: string): string[][] {
  const month = day.slice(0, 7);
  const weeks: string[][] = [];
  for (let monday = mondayOf(`${month}-01`); monday.slice(0, 7) <= month; monday = addDays(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, i) => addDays(monday, i)));
  return weeks;
}
