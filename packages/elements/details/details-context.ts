import type { CardContext } from '../card/card-context.ts';
import type { FullDictionary } from '../messages/full-dictionary.ts';

/** What every part of the details needs besides its item. */
export interface DetailsContext extends Omit<CardContext, 'words'> {
  words: FullDictionary;
}
