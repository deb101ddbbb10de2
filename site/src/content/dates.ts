import { formatDate, formatOccurrence, type DateContext } from '@vicinia/elements/format.js';
import type { Occurrence } from '@vicinia/feed/model.js';
import { builtAt } from './feeds.ts';

const context: DateContext = { language: 'it', timeZone: 'Europe/Rome', now: builtAt };

/** A date for the record: `26 novembre 2026`. */
export const dateText = (moment: string): string => formatDate(moment, context);

/** The days from which and until which something holds: `21 dicembre 2026 – 6 gennaio 2027`. */
export function periodText(from?: string, until?: string): string | undefined {
  if (from && until) return `${dateText(from)} – ${dateText(until)}`;
  if (until) return `fino a: ${dateText(until)}`;
  return from && `da: ${dateText(from)}`;
}

/** When something happens: `gio 26 novembre, 17:00–19:00`. */
export const occurrenceText = (occurrence: Occurrence): string => formatOccurrence(occurrence, context);
