import type { Problem } from '../problem/problem.ts';

/** What Windows-1252 has where Latin-1 has controls, from 0x80 on. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const high = String.raw`[\u0080-\u00bf${windows}]`;
// A byte that begins a character of UTF-8 and those that go on with it, each read as a letter of its own.
const garbled = new RegExp(`[\\u00c2-\\u00df]${high}|[\\u00e0-\\u00ef]${high}{2}|[\\u00f0-\\u00f4]${high}{3}`, 'g');
// "à" that has lost its second half, which is a space that does not break.
const halved = /(?<=\p{Ll})Ã(?=[\s.,;:!?)'"]|$)/gu;
const utf8 = new TextDecoder('utf-8', { fatal: true });

function byteOf(letter: string): number {
  const at = windows.indexOf(letter);
  return at < 0 ? letter.charCodeAt(0) : 0x80 + at;
}

function mend(letters: string): string {
  try {
    return utf8.decode(Uint8Array.from([...letters], byteOf));
  } catch {
    return letters;
  }
}

/**
 * A text that was UTF-8 and has been read as Latin-1 once too often ("CittÃ " for "Città"), put right; the problem tells
 * what stood there first. Other texts come back as they are.
 */
export function mendGarbled(text: string, problems: Problem[]): string {
  let first: { found: string; at: number } | undefined;
  const keep = (right: string, letters: string, at: number) => {
    if (right !== letters && at < (first?.at ?? Infinity)) first = { found: letters, at };
    return right;
  };
  const mended = text
    .replace(halved, (letter, at: number) => keep('à', letter, at))
    .replace(garbled, (letters, at: number) => keep(mend(letters), letters, at));
  if (!first) return text;
  const line = text.slice(0, first.at).split(/\r\n|\n|\r/).length;
  problems.push({ code: 'garbled', severity: 'warning', path: [], found: first.found, line });
  return mended;
}
