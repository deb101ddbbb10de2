import type { Entry } from '../catalogue.ts';
import { fields } from './fields.ts';
import { foldLetters } from './fold-letters.ts';
import { isItalian } from './italian.ts';
import { lookUp } from './look-up.ts';
import { posting, Postings } from './postings.ts';
import { putSorted } from './sorted-words.ts';
import { textsOf } from './texts-of.ts';
import { LONGEST, token, wordsIn } from './words-in.ts';

/** More of one text is not searched. */
export const LONGEST_TEXT = 50_000;

/** So many new words are sorted at once: no task that anybody notices. */
const MOST_UNSORTED = 2_000;

/** A copy that does not keep alive the text from which a word was cut. */
const cutLoose = (word: string) => ` ${word}`.slice(1);

/** The words of items, each with the items in which it stands. It may be asked as it grows. */
export class WordIndex {
  #size = 0;
  /** By word: its number, in the order in which words came. */
  readonly #numbers = new Map<string, number>();
  /** What tokens come to that are not words as they stand, by their numbers. */
  readonly #tokens = new Map<string, readonly number[]>();
  /** All the words, in a few sorted lists; and those that have come since. */
  readonly #sorted: string[][] = [];
  #unsorted: string[] = [];
  readonly #postings = new Postings();

  /** Takes in an item; returns its place among the costs. */
  add({ item, language }: Entry): number {
    for (const [field, text, ofText = language] of textsOf(item)) {
      const posted = posting(this.#size, isItalian(ofText), fields.indexOf(field));
      for (const found of text?.slice(0, LONGEST_TEXT).match(token) ?? []) {
        // Most are words as they stand. Where every letter may begin a word, a token is more than one.
        const number = found < '\u0e00' ? this.#numbers.get(found) : undefined;
        if (number !== undefined) this.#postings.add(number, posted);
        else for (const each of this.#tokens.get(found) ?? this.#numbersOf(found)) this.#postings.add(each, posted);
      }
    }
    const place = this.#size++;
    if (this.#unsorted.length > MOST_UNSORTED) this.#sort();
    return place;
  }

  /** What a typed word costs each item; 0 where there is nothing that fits it. */
  costsOf(typed: string): Uint8Array {
    this.#sort();
    const costs = new Uint8Array(this.#size);
    for (const words of this.#sorted)
      for (const { from, to, fit, italian } of lookUp(words, typed))
        for (let at = from; at < to; at++) this.#postings.lower(costs, this.#numbers.get(words[at]!)!, fit, italian);
    return costs;
  }

  #sort(): void {
    putSorted(this.#sorted, this.#unsorted);
    this.#unsorted = [];
  }

  #numbersOf(found: string): readonly number[] {
    const numbers = wordsIn(foldLetters(found)).map(({ word }) => this.#numbers.get(word) ?? this.#number(word));
    if (found.length <= LONGEST) this.#tokens.set(cutLoose(found), numbers);
    return numbers;
  }

  #number(word: string): number {
    const kept = cutLoose(word);
    const number = this.#postings.open();
    this.#numbers.set(kept, number);
    this.#unsorted.push(kept);
    return number;
  }
}
