import { addingWords } from './adding-words.ts';
import type { Dictionary } from './dictionary.ts';
import type { Messages, NoticeMessages } from './messages.ts';
import it from './notices-it.ts';

export type NoticeDictionary = Dictionary<Messages & NoticeMessages>;

export const addNoticeWords = addingWords<NoticeMessages>(it, {
  en: () => import('./notices-en.ts'),
  de: () => import('./notices-de.ts'),
  sl: () => import('./notices-sl.ts'),
  fr: () => import('./notices-fr.ts'),
  es: () => import('./notices-es.ts'),
  ro: () => import('./notices-ro.ts'),
  sq: () => import('./notices-sq.ts'),
  uk: () => import('./notices-uk.ts'),
  ar: () => import('./notices-ar.ts'),
  zh: () => import('./notices-zh.ts'),
});
