/** Is a language tag that of Italian? */
export const isItalian = (language: string | undefined): boolean => /^it(?:-|$)/i.test(language ?? '');

/** Shorter words say little without their ending: "zio", "zia". */
const SHORTEST = 4;

/**
 * An Italian word, folded, without the ending that tells its number and gender, in the manner of Savoy's light rules: the
 * last vowel goes, with the `i` before it ("associazioni", "negozio", "farmacie") and the `h` that keeps a sound ("amiche",
 * "giochi"). Shorter words than Savoy's are stemmed too: "orto", "amico".
 */
export function italianStem(word: string): string {
  if (word.length < SHORTEST) return word;
  const stem = word.replace(/(?:i[aeio]|(?<=[cg])h[ei]|[aeio])$/, '');
  return stem.length < SHORTEST - 1 ? word.slice(0, -1) : stem;
}

/** In a word of three letters and an ending only the number may differ: "orti" are of an "orto", but "casa" is no "caso". */
const numbers = /^(?:oi|io|ei|ie|ae|ea)$/;

/** Are two Italian words the same but for their endings? */
export function sameButEnding(one: string, other: string): boolean {
  const stem = italianStem(one);
  if (stem !== italianStem(other)) return false;
  return stem.length >= SHORTEST || one === other || numbers.test(one.slice(-1) + other.slice(-1));
}
