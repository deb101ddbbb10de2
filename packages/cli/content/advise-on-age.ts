import type { Problem } from '@vicinia/feed/problem.js';
import type { Entry } from './read-entry.ts';

/** What goes on for years, and changes meanwhile. */
const lasting = new Set(['initiative', 'resource']);

const aYearBefore = (day: string) => String(Number(day.slice(0, 4)) - 1) + day.slice(4);

/** What has expired, and what nobody has looked at for a year. `today` is a day, `2026-03-05`. */
export function adviseOnAge({ source, fields, place }: Entry, today: string): Problem[] {
  const { expires, verified } = fields;
  if (typeof expires === 'string' && expires < today)
    return [place({ code: 'expired', severity: 'note', path: ['expires'], found: expires })];
  if (!lasting.has(source.folder.type)) return [];
  const note = { code: 'unverified', severity: 'note', path: ['verified'] } as const;
  if (typeof verified !== 'string') return [place(note)];
  return verified < aYearBefore(today) ? [place({ ...note, found: verified })] : [];
}
