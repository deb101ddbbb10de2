import type { Feed } from '@vicinia/feed/model.js';
import type { Entry } from '@vicinia/feed/query.js';
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
  /** The feed itself, where it is at hand. */
  feed?: Feed;
  /** A text with what a search has found in it marked; `language` is that of the text. */
  mark?: ((text: string, language: string) => unknown) | undefined;
  /** What else there is to say of an entry: how far it is, why it fits. */
  note?: ((entry: Entry) => unknown) | undefined;
  /** Address that shows the way to a place, with `{latitude}` and `{longitude}` in it; else `geo:`. */
  route?: string | undefined;
}
