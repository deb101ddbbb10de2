import { beginning } from './sorted-words.ts';
import { isUnspaced } from './words-in.ts';

/** In shorter words one letter makes another word. */
const SHORTEST = 5;

/** Words from one position of a vocabulary to another, and how many of their letters were meant. */
export type Slip = [from: number, to: number, length: number];

/**
 * The words of a sorted vocabulary that begin as typed but for one slip: a letter too many, one missing, another one, or two
 * that have changed places. What was meant has five letters or more, too. A wrong last letter is forgiven to whole words
 * (`typed` is all of them then) and to longer beginnings, unless that is `firm`: without it nothing tells "tempo" from "temperatura".
 *
 * The sorted words are walked as a tree: where the slip may be, only letters that do follow there are tried.
 */
export function lookUpSlips(vocabulary: readonly string[], typed: string, firm = false): Slip[] {
  const { length } = typed;
  const slips: Slip[] = [];
  if (length < SHORTEST || /\p{N}/u.test(typed) || isUnspaced(typed)) return slips;
  const more = length > SHORTEST;
  let [from, to] = [0, vocabulary.length];
  const tryMeant = (meant: string, low: number, high: number) => {
    const [first, last] = beginning(vocabulary, meant, low, high);
    if (first < last) slips.push([first, last, meant.length]);
  };
  for (let at = 0; at < length && from < to; at++) {
    const head = typed.slice(0, at);
    const tail = typed.slice(at + 1);
    if (more && (tail || !firm)) tryMeant(head + tail, from, to);
    if (tail) tryMeant(head + tail[0]! + typed[at]! + tail.slice(1), from, to);
    for (let next = from; next < to;) {
      const letter = vocabulary[next]![at];
      if (letter === undefined) next++;
      else {
        const [, last] = beginning(vocabulary, head + letter, next, to);
        tryMeant(head + letter + typed.slice(at), next, last);
        if (tail) tryMeant(head + letter + tail, next, last);
        else if (vocabulary[next] === head + letter) slips.push([next, next + 1, length]);
        next = last;
      }
    }
    [from, to] = beginning(vocabulary, head + typed[at]!, from, to);
  }
  return slips;
}
