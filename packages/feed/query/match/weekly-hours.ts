const italian = ['mezz', 'un', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci'];
const english = ['half', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function numberOf(word: string): number {
  if (/^\d/.test(word)) return Number(word.replace(',', '.'));
  return Math.max(italian.indexOf(word), english.indexOf(word)) || 0.5;
}

/** So many of a unit; "un" and "a" may go on: "uno", "una", "an". */
const many = (unit: string) =>
  new RegExp(
    `(?<![\\p{L}\\d])(?:(\\d{1,3}(?:[.,]\\d)?|${[...italian, ...english].join('|')})|an?)[oa]?['’\\s-]+(?:an?\\s)?(?:${unit})(?!\\p{L})`,
    'iu',
  );

/** What a stretch of time that people name comes to, in hours. */
const units: readonly (readonly [RegExp, number])[] = [
  [many('or[ae]|h|hours?'), 1],
  [many('ser[ae]|serat[ae]|evenings?'), 2],
  [many('mattin[ae]|mattinat[ae]|pomerigg(?:io|i)|turn[oi]|mornings?|afternoons?|shifts?'), 3],
];

/** How often that is a week. */
const periods: readonly (readonly [RegExp, number])[] = [
  [/\b(mes[ei]|mensil[ei]|months?|monthly)\b/i, 12 / 52],
  [/\b(ann[oi]|annual[ei]|years?|yearly)\b/i, 1 / 52],
  [/\b(giorno|quotidian[oaie]|day|daily)\b/i, 7],
];

/**
 * The hours a week that an amount in words comes to: "2 ore a settimana", "una sera al mese", "two hours a week"; where it
 * does not say how often, once a week. Undefined where it speaks of no time.
 */
export function weeklyHours(amount: string): number | undefined {
  for (const [unit, hours] of units) {
    const found = unit.exec(amount);
    if (!found) continue;
    const often = periods.find(([period]) => period.test(amount.slice(found.index)))?.[1] ?? 1;
    return (found[1] === undefined ? 1 : numberOf(found[1].toLowerCase())) * hours * often;
  }
  return undefined;
}
