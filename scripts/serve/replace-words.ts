/** Words to put in the place of others, literally. */
export type Replacements = Readonly<Record<string, string>>;

export function replaceWords(text: string, replacements: Replacements): string {
  return Object.entries(replacements).reduce((result, [from, to]) => result.replaceAll(from, () => to), text);
}
