import type { Notice } from '@vicinia/feed/model.js';
import type { DateContext } from '../format/date-format.ts';
import type { NoticeDictionary } from '../messages/notice-dictionary.ts';

/** What a notice is shown with. */
export interface NoticeContext {
  words: NoticeDictionary;
  dates: DateContext;
  /** Level of its heading. */
  level: number;
  /** Language of the feed, for notices that do not name theirs. */
  feedLanguage: string | undefined;
  /** What there is to say of a notice beyond its summary; undefined while it is folded. */
  detailsOf: (notice: Notice) => unknown;
  onToggle: (notice: Notice) => void;
  /** Undefined where notices stay. */
  onDismiss: ((notice: Notice) => void) | undefined;
}
