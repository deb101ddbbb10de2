import { formatDate, formatOccurrence, type DateContext } from '@vicinia/elements/format.js';
import type { Occurrence } from '@vicinia/feed/model.js';
import type { Language } from '../language/language.ts';
import { builtAt, timeZone } from './feeds.ts';

const context = (language: Language): DateContext => ({ language, timeZone, now: builtAt });

const until: Record<Language, [from: string, until: string]> = { it: ['da: ', 'fino a: '], en: ['from: ', 'until: '] };

/** A date for the record: `26 novembre 2026`. */
export const dateText = (moment: string, language: Language = 'it'): string => formatDate(moment, context(language));

/** The days from which and until which something holds: `21 dicembre 2026 – 6 gennaio 2027`. */
export function periodText(from?: string, to?: string, language: Language = 'it'): string | undefined {
  if (from && to) return `${dateText(from, language)} – ${dateText(to, language)}`;
  if (to) return until[language][1] + dateText(to, language);
  return from && until[language][0] + dateText(from, language);
}

/** When something happens: `gio 26 novembre, 17:00–19:00`. */
export const occurrenceText = (occurrence: Occurrence, language: Language = 'it'): string =>
  formatOccurrence(occurrence, context(language));
