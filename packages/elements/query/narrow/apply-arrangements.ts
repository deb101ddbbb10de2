import type { Entry, Sort } from '@vicinia/feed/query.js';
import type { Arrangement } from '../arrangement.ts';

/** Entries as panels arrange them. An order that the visitor has chosen since keeps what they leave, but not their order. */
export function applyArrangements(
  entries: Entry[],
  arrangements: ReadonlyMap<string, Arrangement>,
  sort: Sort | undefined,
): Entry[] {
  let arranged = entries;
  for (const { arrange } of arrangements.values()) arranged = arrange(arranged);
  if (!sort || arranged === entries) return arranged;
  const kept = new Set(arranged);
  return entries.filter((entry) => kept.has(entry));
}
