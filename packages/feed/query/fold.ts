/** Text as it is compared: small letters, no accents (canonical decomposition without combining marks). */
export function fold(text: string): string {
  const folded = text.toLowerCase();
  // Most Italian text is ASCII, and normalising costs ten times the rest.
  // eslint-disable-next-line no-control-regex -- the range is ASCII as a whole
  return /^[\x00-\x7f]*$/.test(folded) ? folded : folded.normalize('NFD').replace(/\p{M}+/gu, '');
}

/** The words of a text, folded. */
export const words = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
