import type { Problem } from '@vicinia/feed/problem.js';
import { adviseOnAge } from './advise-on-age.ts';
import { adviseOnReading } from './advise-on-reading.ts';
import { alikeContents } from './alike-contents.ts';
import type { Entry } from './read-entry.ts';

/** What would make contents better, and keeps none of them from being published. */
export function advise(entries: readonly Entry[], today: string): Problem[] {
  // Whoever writes a draft knows that it is not ready.
  const ready = entries.filter(({ fields }) => fields['draft'] !== true);
  return [
    ...ready.flatMap((entry) => [...adviseOnAge(entry, today), ...adviseOnReading(entry)]),
    ...alikeContents(ready),
  ];
}
