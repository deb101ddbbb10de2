import { rangeOf } from '@vicinia/feed/query.js';
import { formatter } from '../../format/date-format.ts';
import type { FullDictionary } from '../../messages/full-dictionary.ts';

const at = (day: string): number => Date.parse(`${day}T00:00Z`);

/** A range of days, `2026-11-23/2026-12-06`, as people write it; undefined of anything else. */
export function rangeName(value: string, words: FullDictionary): string | undefined {
  const { from, until } = rangeOf(value) ?? {};
  const format = (options: Intl.DateTimeFormatOptions) =>
    formatter(words.language, 'UTC', { day: 'numeric', month: 'short', year: 'numeric', ...options });
  if (from && until && from <= until) return format({}).formatRange(at(from), at(until));
  // With a weekday ahead no language needs an article that goes by the number.
  const day = (text: string) => format({ weekday: 'short' }).format(at(text));
  if (from && until) return undefined;
  if (from) return words.text('fromDay', { date: day(from) });
  return until && words.text('untilDay', { date: day(until) });
}
