import type { Item } from '@vicinia/feed/model.js';
import type { PartModule } from '../lazy/lazy-part.ts';
import type { Dictionary } from '../messages/dictionary.ts';
import type { FullDictionary } from '../messages/full-dictionary.ts';
import type { DetailsContext } from './details-context.ts';

/** The code that shows the details of what a listing lists. */
export interface DetailsModule extends PartModule {
  loadWords: (words: Dictionary) => FullDictionary | Promise<FullDictionary>;
  renderDetails: (item: Item, context: DetailsContext) => unknown;
  renderDialog: (item: Item, context: DetailsContext, onClose: () => void) => unknown;
}
