import type { Mode } from '../../model/training.ts';
import { fold } from '../../query/fold.ts';

const online = /\b(online|on-line|on line|distan|remot|mooc|virtual|webinar|e-?learning|fad\b|fernunterricht|digital)/;
const present = /\b(presen[zct]|on-?site|in-?person|offline|classroom|aula\b|face|campus|vor ort|prasenz)/;
const both = /\b(blend|hybrid|ibrid|mixed|mist[oa]\b)/;

/** How one takes part, in somebody's words: several that differ make it hybrid. Undefined when they speak of something else. */
export function modeOf(texts: readonly string[]): Mode | undefined {
  const words = texts.map((text) => fold(text.replace(/([a-z])([A-Z])/g, '$1 $2')));
  const some = (pattern: RegExp) => words.some((text) => pattern.test(text));
  if (some(both) || (some(online) && some(present))) return 'hybrid';
  return some(online) ? 'online' : some(present) ? 'in-person' : undefined;
}
