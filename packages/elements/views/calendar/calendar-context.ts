import type { DatedEntry } from '@vicinia/feed/query.js';
import type { FullDictionary } from '../../messages/full-dictionary.ts';
import type { ViewContext } from '../view-context.ts';

/** What the parts of a calendar need. */
export interface CalendarContext extends Omit<ViewContext, 'words'> {
  words: FullDictionary;
  /** The day that is chosen, `2026-11-23`; its month is the one that is shown. */
  day: string;
  today: string;
  /** What is on in the weeks that are shown, in order. */
  dates: ViewContext['dates'];
  dated: readonly DatedEntry[];
  choose: (day: string) => void;
}

/** What is on, on a day. */
export const on = (day: string, { dated }: CalendarContext): DatedEntry[] =>
  dated.filter(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
