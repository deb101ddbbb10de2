/** Letters that no normalisation takes apart, and one letter in two shapes. */
const plain: Record<string, string> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ς: 'σ' },
  // The stroke that lengthens Arabic words.
  ـ: '',
};

/**
 * Text as a search compares it: small letters, no accents, ligatures and full-width forms as plain letters. Goes letter by
 * letter: a text folds to what its code points fold to, one after the other.
 */
export function foldLetters(text: string): string {
  // Most words are plain, and normalising costs ten times the rest.
  if (/^[a-z\d]*$/i.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\u00ad]+/gu, '')
    .replace(/[ßæœøłđðþħıςـ]/g, (letter) => plain[letter]!);
}
