import type { Item } from '@vicinia/feed/model.js';
import type { CardContext } from '../card/card-context.ts';
import type { FullDictionary } from '../messages/full-dictionary.ts';

/** What every part of the details needs besides its item. */
export interface DetailsContext extends Omit<CardContext, 'words'> {
  words: FullDictionary;
  /** Zone of whoever reads: the browser's, unless told. */
  visitorZone?: string | undefined;
  /** They stand on the item's own page, which stays as it was made: no link to it, no word of this very moment. */
  onPage?: boolean;
  /** The item's first picture is shown beside them already. */
  pictured?: boolean;
  /** Items that others name; those of the feed, unless told. */
  find?: ((id: string) => Item | undefined) | undefined;
  /** Training after which one could take part in the item of this id; that of the feed, unless told. */
  leadingTo?: ((id: string) => readonly Item[]) | undefined;
}
