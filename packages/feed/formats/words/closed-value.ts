import { words } from '../../query/fold.ts';
import { italianValues } from '../../words/italian-values.ts';

const idle = new Set(['di', 'del', 'della', 'dei', 'delle', 'a', 'da', 'il', 'la', 'e', 'in', 'of', 'the', 'and']);

/** A word without what number and gender change: "associazioni", "associazione"; "banche", "banca"; "families", "family". */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const bare = word.replace(/s$/, '').replace(/h?[aeiouy]+$/, '');
  return bare.length > 1 ? bare : word;
}

const stems = (text: string): string[] => {
  const all = words(text);
  const said = all.filter((word) => !idle.has(word));
  return (said.length > 0 ? said : all).map(stem);
};

/** All ways of writing each value, as stems; made once, since a table has many cells. */
const ways = new Map(
  Object.entries(italianValues).map(
    ([value, italian]) => [value, [value, ...italian].map((way) => stems(way))] as const,
  ),
);

/**
 * The value of a closed list that a text means, in Italian or English, whatever its case, accents, number and gender: the
 * whole text, else the longest of the ways of writing one that is in it ("Ente pubblico (Comune)").
 */
export function closedValue<V extends string>(text: string, allowed: readonly V[]): V | undefined {
  const said = stems(text);
  const whole = said.join(' ');
  if (whole === '') return undefined;
  const known = allowed.map((value) => [value, ways.get(value) ?? [stems(value)]] as const);
  const exact = known.find(([, written]) => written.some((way) => way.join(' ') === whole));
  if (exact || said.length > 8) return exact?.[0];
  const inside = known.flatMap(([value, written]) => written.map((way) => ({ value, way })));
  const fitting = inside.filter(({ way }) => ` ${whole} `.includes(` ${way.join(' ')} `));
  return fitting.sort((a, b) => b.way.length - a.way.length)[0]?.value;
}
