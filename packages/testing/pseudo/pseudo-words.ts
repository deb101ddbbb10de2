const accents = new Map(Object.entries({ a: 'å', e: 'ë', i: 'ï', o: 'ö', u: 'ü', c: 'ç', n: 'ñ', s: 'š', t: 'ţ' }));

const accented = (text: string): string =>
  [...text]
    .map((letter) => {
      const other = accents.get(letter.toLowerCase());
      return other && letter === letter.toLowerCase() ? other : (other?.toUpperCase() ?? letter);
    })
    .join('');

/** A text that is 40 % longer, accented and framed; the holes to fill in, `{n}`, stay. */
function pseudoText(text: string): string {
  const pieces = text.split(/(\{\w+\})/);
  const length = pieces.filter((_, i) => i % 2 === 0).join('').length;
  const longer = 'öltrë mïsürå '
    .repeat(length)
    .slice(0, Math.ceil(length * 0.4))
    .trim();
  return `⟦${pieces.map((piece, i) => (i % 2 === 0 ? accented(piece) : piece)).join('')} ${longer}⟧`;
}

/** What stands in a catalogue without being shown: the grammatical kinds of the days of the week. */
const codes = ['dayKind'];

/**
 * A catalogue in a language that nobody speaks: every text of another is 40 % longer, accented and framed by ⟦ and ⟧. What
 * shows without a frame does not come from the catalogue; what is cut has lost its end.
 */
export const pseudoWords = <C extends object>(catalogue: C): C =>
  Object.fromEntries(
    Object.entries(catalogue).map(([name, value]: [string, string | object]) => [
      name,
      codes.includes(name) ? value : typeof value === 'string' ? pseudoText(value) : pseudoWords(value),
    ]),
  ) as C;
