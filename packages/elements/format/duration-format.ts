import { formatList } from './list-format.ts';

/** How long something lasts: `45 s`, `12 min`, `1 h e 5 min`. */
export function formatDuration(seconds: number, language: string): string {
  const amount = (value: number, unit: string) =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
  if (seconds < 60) return amount(Math.round(seconds), 'second');
  const minutes = Math.round(seconds / 60);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [hours > 0 && amount(hours, 'hour'), rest > 0 && amount(rest, 'minute')];
  return formatList(
    parts.filter((it) => it !== false),
    language,
  );
}
