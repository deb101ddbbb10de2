import type { OccurrenceStatus } from '../../model/schedule.ts';
import { fold } from '../../query/fold.ts';

/** How people say it, in small letters without accents. */
const ways: readonly (readonly [OccurrenceStatus, string])[] = [
  ['cancelled', 'annullat[oaie]|sospes[oaie]|cancellat[oaie]|cancell?ed|abgesagt|annulee?'],
  ['postponed', 'rinviat[oaie]|rimandat[oaie]|posticipat[oaie]|postponed|verschoben|reportee?'],
  ['moved', 'spostat[oaie]'],
];

const patterns = ways.map(([status, words]) => ({
  status,
  // “Cancellata la mostra” may be what became of last year's.
  atStart: new RegExp(
    String.raw`^\W*(?:evento )?(?:${words})\b${status === 'cancelled' ? '(?! (?:il|la|lo|i|le|gli|the)\\b)' : ''}`,
  ),
  // At the end it may be what the title is about ("Vite sospese"), unless it stands apart or is cried out.
  atEnd: new RegExp(String.raw`[-–—:|([*!.,]\s*(?:evento )?(?:${words})\W*$`),
  cried: new RegExp(String.raw`\b(?:${words})\W*$`, 'i'),
}));

const lastWord = /(\p{L}+)[^\p{L}]*$/u;

/**
 * What a title says of the date: "ANNULLATO – Festa di primavera", "Cena (rinviata)", "Festa RINVIATA". Where systems have no
 * field, people do so.
 */
export function statusInTitle(title = ''): OccurrenceStatus | undefined {
  const folded = fold(title);
  const [, last = ''] = lastWord.exec(title) ?? [];
  const isCried = last === last.toUpperCase() && title !== title.toUpperCase();
  return patterns.find(
    ({ atStart, atEnd, cried }) => atStart.test(folded) || atEnd.test(folded) || (isCried && cried.test(folded)),
  )?.status;
}
