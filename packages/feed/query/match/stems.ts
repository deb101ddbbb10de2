import { words } from '../fold.ts';

/** Words that say nothing of what somebody can do. */
const empty = new Set('and che chi con del dei della delle for gli nel non per piu the una uno with'.split(' '));

/** Endings change with gender and number: "autista", "autisti"; "elettrico", "elettriche". */
const stem = (word: string): string => (word.length > 4 ? word.replace(/h?[aeiou]{1,2}$/, '') : word);

/** The beginnings of a text's words that say something, folded: what words of the same stem begin with. */
export const stems = (text: string): string[] => [
  ...new Set(
    words(text)
      .filter((word) => word.length > 2 && !empty.has(word))
      .map(stem),
  ),
];
