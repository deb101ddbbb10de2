import type { OccurrenceStatus } from '../../model/schedule.ts';
import { fold } from '../../query/fold.ts';

const statuses: readonly (readonly [OccurrenceStatus, RegExp])[] = [
  [
    'cancelled',
    /^\W*(?:evento )?(?:annullat[oaie]|sospes[oaie]|cancellat[oaie]|cancell?ed|abgesagt|annulee?)\b(?! (?:il|la|lo|i|le|gli|the)\b)/,
  ],
  ['postponed', /^\W*(?:evento )?(?:rinviat[oaie]|rimandat[oaie]|posticipat[oaie]|postponed|verschoben|reportee?)\b/],
];

/** What a title that begins with it says of the date: "ANNULLATO – Festa di primavera". Where systems have no field, people do so. */
export function statusInTitle(title: string | undefined): OccurrenceStatus | undefined {
  const folded = fold(title ?? '');
  return statuses.find(([, pattern]) => pattern.test(folded))?.[0];
}
