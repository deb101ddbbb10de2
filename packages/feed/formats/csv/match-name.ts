import { words } from '../../query/fold.ts';
import { stem } from '../words/closed-value.ts';

const idle = new Set(
  'a al alla d da dal de dei del dell della delle di e ed gli i il in l la le lo of on per s the to un una'.split(' '),
);
/** Words that say what the table is about, or in what it counts, not what the column holds. */
const subjects = new Set(
  'evento eventi event events iniziativa iniziative initiative attivita activity progetto corso course servizio service incontro voce scheda campo field dci euro eur'.split(
    ' ',
  ),
);
/** Words that say little alone: of what is the name, the date, the address? */
const vague = new Set('nome name data date tipo tipologia type url link'.split(' '));
const abbreviations: Readonly<Record<string, string>> = {
  dt: 'data',
  nr: 'numero',
  num: 'numero',
  n: 'numero',
  cell: 'cellulare',
  h: 'ore',
  info: 'informazioni',
};

/** A header or a name as the words that count in it. */
export function wordsOfName(name: string): string[] {
  const parted = name
    .replace(/\be[\s-]?mail\b/gi, 'email')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2');
  const all = words(parted);
  const said = all.filter((word) => !idle.has(word) && !/^\d+$/.test(word));
  return said.length > 0 ? said : all;
}

/** Is one letter too many, missing, wrong, or are two in the wrong order? */
function isSlip(word: string, wanted: string): boolean {
  let at = 0;
  while (at < word.length && word[at] === wanted[at]) at++;
  const [one, other] = [word.slice(at), wanted.slice(at)];
  if (one.slice(1) === other || one === other.slice(1) || one.slice(1) === other.slice(1)) return true;
  return one[0] === other[1] && one[1] === other[0] && one.slice(2) === other.slice(2);
}

/** How well a word of a header stands for one of a name: the same, in another number, abbreviated, misspelt. */
function likeness(word: string, wanted: string): number {
  if (word === wanted) return 1;
  if (Object.hasOwn(abbreviations, word) && abbreviations[word] === wanted) return 0.9;
  if (stem(word) === stem(wanted)) return 0.95;
  if (word.length >= 3 && wanted.startsWith(word)) return 0.8;
  return word.length > 4 && isSlip(word, wanted) ? 0.7 : 0;
}

/** How well a header fits a name, both as `wordsOfName` has them, from 0 to 1: every word of the name has to be there. */
export function matchName(header: readonly string[], name: readonly string[]): number {
  const left = [...header];
  let sum = 0;
  for (const wanted of name) {
    const likenesses = left.map((word) => likeness(word, wanted));
    const best = Math.max(0, ...likenesses);
    if (best === 0) return 0;
    sum += best;
    left.splice(likenesses.indexOf(best), 1);
  }
  if (name.length === 0) return 0;
  // What is left over in the header makes it less sure; words on the subject hardly.
  const doubt = name.every((word) => vague.has(word)) ? 1.3 : 0.8;
  const rest = left.reduce((all, word) => all + (subjects.has(word) ? 0.1 : vague.has(word) ? 0.3 : doubt), 0);
  // What matters stands first: an "indirizzo sede" is an address.
  const leads = likeness(header[0]!, name[0]!) > 0 ? 0.01 : 0;
  return (sum - 0.01) / (name.length + rest) + leads;
}
