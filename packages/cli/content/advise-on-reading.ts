import type { Problem } from '@vicinia/feed/problem.js';
import type { Entry } from './read-entry.ts';
import { sentencesOf, type Sentence } from './sentences-of.ts';

/** Of fewer words the index says nothing. */
const fewest = 100;
/** Below it, people who left school at fourteen understand little of a text. */
const least = 45;

/** Gulpease (Lucisano and Piemontese, 1988), made for Italian: from 0, hard, to 100, easy. */
function gulpease(sentences: readonly Sentence[]): number {
  const words = sentences.flatMap((sentence) => sentence.words);
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  return Math.round(89 + (300 * sentences.length - 10 * letters) / words.length);
}

/** An Italian text that is hard to read, at its longest sentence. */
export function adviseOnReading({ source, fields, body, bodyLine }: Entry): Problem[] {
  const { language = 'it' } = fields;
  if (typeof language !== 'string' || !language.startsWith('it')) return [];
  const sentences = sentencesOf(body);
  if (sentences.reduce((sum, { words }) => sum + words.length, 0) < fewest) return [];
  const index = gulpease(sentences);
  if (index >= least) return [];
  const { words, line } = sentences.reduce((a, b) => (b.words.length > a.words.length ? b : a));
  const place = { file: source.file, line: bodyLine + line };
  const allowed = [String(words.length)];
  return [{ code: 'hard-to-read', severity: 'note', path: [], ...place, found: String(Math.max(index, 0)), allowed }];
}
