import { offsetAt } from './instant.ts';

/** An instant as RFC 3339 with the offset of `zone`, to the second: `2026-03-05T17:00:00+01:00`. */
export function momentOf(instant: number, zone: string, offset = offsetAt(instant, zone)): string {
  const sign = offset < 0 ? '-' : '+';
  const minutes = Math.abs(offset) / 60_000;
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${new Date(instant + offset).toISOString().slice(0, 19)}${sign}${two(minutes / 60)}:${two(minutes % 60)}`;
}
