import type { PromoterKind } from '../../model/party.ts';
import { words } from '../../query/fold.ts';
import { promoterKinds } from './promoter-kinds.data.ts';

/** Abbreviations that are written with and without full stops: "S.r.l." is "s r l" in words. */
const abbreviations =
  /\b(?:s r l s?|s p a|s n c|s a s|s c s|a p s|o d v|e t s|a s d|s s d|u s l|a u s l|a s l|a s p|g a s|e v|p a)\b/g;

/** What kind of promoter a name speaks of, whatever its case, spaces and number; undefined when nothing tells. */
export function promoterKind(name: string): PromoterKind | undefined {
  const folded = words(name)
    .join(' ')
    .replace(abbreviations, (letters) => letters.replaceAll(' ', ''));
  return promoterKinds.find(([, pattern]) => pattern.test(folded))?.[0];
}
