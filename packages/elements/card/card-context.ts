import type { DateContext } from '../format/date-format.ts';
import type { Dictionary } from '../messages/dictionary.ts';

/** What every part of a card needs besides its item. */
export interface CardContext {
  words: Dictionary;
  dates: DateContext;
  /** Level of the card's own heading. */
  level: number;
  /** Language of the feed, for items that do not name theirs. */
  feedLanguage: string | undefined;
}
