import { isDay } from '../../schedule/instant.ts';

/** An ISO 8601 duration in its parts; undefined when the text is none. */
export interface Duration {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
  /** Hours, minutes and seconds together. */
  readonly seconds: number;
}

export function readDuration(text: string): Duration | undefined {
  const written =
    /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/i;
  const match = written.exec(text.trim());
  if (!match) return undefined;
  const at = (group: number) => Number(match[group] ?? 0);
  const [years, months, weeks, days] = [at(1), at(2), at(3), at(4)];
  const seconds = at(5) * 3600 + at(6) * 60 + at(7);
  // Months of a thousand years and more are no durations of anything we show.
  if (![years, months, weeks, days, seconds].every((part) => part < 1e9)) return undefined;
  return { years, months, weeks, days, seconds };
}

const two = (value: number) => String(value).padStart(2, '0');

/** The moment at which something is over that starts at `start` and takes so long. Whole days count both ends. */
export function endAfter(start: string, { years, months, weeks, days, seconds }: Duration): string | undefined {
  const whole = isDay(start);
  const date = new Date(`${start.slice(0, 10)}T${whole ? '00:00' : start.slice(11, 16)}Z`);
  date.setUTCFullYear(date.getUTCFullYear() + years, date.getUTCMonth() + months, date.getUTCDate() + weeks * 7 + days);
  date.setUTCSeconds(date.getUTCSeconds() + Math.round(seconds));
  if (whole && seconds % 86_400 === 0) date.setUTCDate(date.getUTCDate() - 1);
  const year = date.getUTCFullYear();
  if (!(year <= 9999)) return undefined;
  const day = `${String(year).padStart(4, '0')}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
  if (whole) return day;
  const offset = /(Z|[+-]\d\d:\d\d)$/.exec(start)?.[0] ?? '';
  return `${day}T${two(date.getUTCHours())}:${two(date.getUTCMinutes())}${offset}`;
}
