import type { Recurrence } from '@vicinia/feed/model.js';
import type { Problem } from '@vicinia/feed/problem.js';
import { formats } from '@vicinia/feed/schema.js';
import { expandSchedule } from '@vicinia/feed/write.js';

const window = { from: 0, until: 1, limit: 1 };

/** Can the site make dates of it? A rule may look right and still name a day that does not exist. */
function works(recurrence: Recurrence): boolean {
  try {
    expandSchedule({ recurrences: [recurrence] }, 'Europe/Rome', window);
    return true;
  } catch {
    return false;
  }
}

/** Rules of repetition that look like one but cannot be followed. */
export function checkRules({ schedule }: Readonly<Record<string, unknown>>): Problem[] {
  const { recurrences } = Object(schedule) as { recurrences?: unknown };
  if (!Array.isArray(recurrences)) return [];
  return recurrences.flatMap((recurrence: unknown, index): Problem[] => {
    const { start, rule } = Object(recurrence) as Partial<Recurrence>;
    // What has the wrong format has been reported already.
    if (typeof start !== 'string' || typeof rule !== 'string' || !formats.moment(start) || !formats.rule(rule))
      return [];
    if (works({ start, rule })) return [];
    const path = ['schedule', 'recurrences', index, 'rule'];
    return [{ code: 'format', severity: 'error', path, expected: 'rule', found: rule }];
  });
}
