import { entries, isPlural, type Catalogue } from './entries.ts';

const holes = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([hole]) => hole).sort();
/** The forms of a plural; whatever else stands there is no text. */
const formsOf = (plural: Catalogue): string[] =>
  Object.values(plural).filter((form): form is string => typeof form === 'string');
const holesOf = (value: string | Catalogue): string[] => [
  ...new Set(typeof value === 'string' ? holes(value) : formsOf(value).flatMap(holes)),
];

/** The categories that a language's whole numbers fall into, as its plurals must have them. */
export const pluralsOf = (language: string): string[] => {
  const rules = new Intl.PluralRules(language);
  const numbers = Array.from({ length: 201 }, (_, n) => rules.select(n));
  return [...new Set([...numbers, 'other'])].sort();
};

/** What is wrong in a language's catalogue, by the Italian one: texts that lack or are too many, plurals, holes. */
export function compare(language: string, catalogue: Catalogue, italian: Catalogue): string[] {
  const wanted = new Map(entries(italian));
  const found = new Map(entries(catalogue));
  const complaints: string[] = [];
  for (const path of found.keys())
    if (!wanted.has(path)) complaints.push(`${path}: the Italian catalogue has no such text`);
  for (const [path, original] of wanted) {
    const value = found.get(path);
    if (value === undefined) {
      complaints.push(`${path}: missing`);
      continue;
    }
    if (isPlural(value) !== isPlural(original)) complaints.push(`${path}: a text with plurals and one without`);
    if (isPlural(value)) {
      const lacking = pluralsOf(language).filter((category) => !(category in value));
      const needless = Object.keys(value).filter((category) => !pluralsOf(language).includes(category));
      if (lacking.length > 0) complaints.push(`${path}: no form for ${lacking.join(', ')}`);
      if (needless.length > 0) complaints.push(`${path}: ${language} never asks for ${needless.join(', ')}`);
    }
    const texts = typeof value === 'string' ? [value] : formsOf(value);
    if (texts.some((text) => text.trim() === '')) complaints.push(`${path}: empty`);
    // The number may be said in words where there is but one; everything else must be filled in.
    const lost = holesOf(original).filter((hole) => !holesOf(value).includes(hole));
    const unknown = holesOf(value).filter((hole) => !holesOf(original).includes(hole) && hole !== '{n}');
    if (lost.length > 0) complaints.push(`${path}: ${lost.join(', ')} is lost`);
    if (unknown.length > 0) complaints.push(`${path}: ${unknown.join(', ')} is never filled in`);
  }
  return complaints;
}
