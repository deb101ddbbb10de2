import type { PathEnrolment } from '@vicinia/feed/schedule.js';
import { contract } from '../../format/contract.ts';
import { formatOccurrence, type DateContext } from '../../format/date-format.ts';
import type { TrainingDictionary } from '../training-dictionary.ts';

/** How it stands with enrolling, in words, with the moment at which that changes. */
export function enrolmentText(
  { state, enrolment: { opens, closes } }: PathEnrolment,
  { words, dates }: { words: TrainingDictionary; dates: DateContext },
): string {
  const dated = (name: 'enrolmentOpenUntil' | 'enrolmentClosingSoon' | 'enrolmentFrom', start: string) =>
    contract(words.text(name, { date: formatOccurrence({ start }, dates) }), words.language);
  switch (state) {
    case 'open':
      return closes ? dated('enrolmentOpenUntil', closes) : words.text('enrolmentOpen');
    case 'closing-soon':
      return closes ? dated('enrolmentClosingSoon', closes) : words.text('enrolmentOpen');
    case 'not-yet':
      return dated('enrolmentFrom', opens!);
    case 'waiting-list':
      return words.text('enrolmentWaitingList');
    case 'full':
      return words.text('enrolmentFull');
    case 'closed':
      return words.text('enrolmentClosed');
    case 'past':
      return words.text('over');
    default:
      return state satisfies never;
  }
}
