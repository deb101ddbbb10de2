import type { Problem } from './problem.ts';

const maybe = ({ nearest }: Problem) => (nearest === undefined ? '' : ` Did you mean “${nearest}”?`);

export const brokenLink = (problem: Problem): string =>
  `The link “${problem.found ?? ''}” leads nowhere.` +
  (maybe(problem) ||
    ' Write the address as it is on the site, such as /iniziative/name-of-the-file/, or a full one with https://.');

export function brokenAnchor(problem: Problem): string {
  const { found = '#', allowed = [] } = problem;
  const there = allowed.length === 0 ? ' It has no headings.' : ` Headings of that page: ${allowed.join(', ')}.`;
  return `The link “${found}” leads to a place that the page does not have.${maybe(problem) || there}`;
}

export const noAlt = ({ found = '' }: Problem): string =>
  `The picture “${found}” has no alternative text: write between the square brackets what it shows, for those who cannot see it.`;

export const bigPicture = ({ found, allowed: [most] = [] }: Problem): string =>
  `The picture is too big${found === undefined ? '' : ` (${found})`}: make it smaller` +
  `${most === undefined ? '' : ` than ${most}`}, 1600 pixels wide for example, and save it as JPEG or WebP.`;

export const noSuchMunicipality = (problem: Problem): string =>
  `The municipality “${problem.found ?? ''}” is not in the list of municipalities.` +
  (maybe(problem) || ' Write its official name; if it is right, add it to the file comuni.txt.');

export const expired = ({ found }: Problem): string =>
  `The content has expired${found === undefined ? '' : ` on ${found}`} and is in no listing any more. ` +
  'If it still holds, put “expires” off; if not, remove the file.';

export const unverified = ({ found }: Problem): string =>
  (found === undefined
    ? 'Nobody knows when the content was last checked.'
    : `The content was last checked on ${found}, more than a year ago.`) +
  ' When you have made sure that all is right, write the date into “verified”.';

export const hardToRead = ({ found, allowed: [words] = [] }: Problem): string =>
  `The text is hard to read${found === undefined ? '' : ` (Gulpease index ${found} of 100)`}: use shorter sentences and commoner words.` +
  (words === undefined ? '' : ` Begin with this sentence, which has ${words} words.`);

export const alike = ({ nearest }: Problem): string =>
  `It says nearly the same as ${nearest ?? 'another content'}: if one doubles the other, keep one only.`;
