import type { Level } from '../../model/training.ts';
import { fold } from '../../query/fold.ts';

const levels: readonly (readonly [Level, RegExp])[] = [
  [
    'introductory',
    /\b(begin|beginn|intro|element|basic|base\b|foundation|novice|entry|princip|einsteig|anfang|grund|debut|a1|a2)/,
  ],
  ['intermediate', /\b(intermed|medi[oa]|mittel|improver|b1|b2)/],
  ['advanced', /\b(advanc|avanz|expert|espert|fortgeschr|perfezion|c1|c2)/],
];

/** How far on one has to be, in somebody's words: "Beginner", "livello base". */
export function levelOf(text: string): Level | undefined {
  const words = fold(text);
  return levels.find(([, pattern]) => pattern.test(words))?.[0];
}
