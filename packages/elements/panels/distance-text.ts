import { roundDistance } from '@vicinia/feed/query.js';
import type { FullDictionary } from '../messages/full-dictionary.ts';

/** How far something is, as one says it: `a 1,2 km`. */
export function distanceText(metres: number, words: FullDictionary): string {
  const { value, unit } = roundDistance(metres);
  const distance = new Intl.NumberFormat(words.language, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
  return words.text('atDistance', { distance });
}
