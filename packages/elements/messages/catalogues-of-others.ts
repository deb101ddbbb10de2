import type { Messages } from './messages.ts';

/** Where the catalogues of the languages are that are fetched when an element speaks them. */
export const cataloguesOfOthers: Record<string, () => Promise<{ default: Messages }>> = {
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  sl: () => import('./sl.ts'),
  fr: () => import('./fr.ts'),
  es: () => import('./es.ts'),
  ro: () => import('./ro.ts'),
  sq: () => import('./sq.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
  zh: () => import('./zh.ts'),
};
