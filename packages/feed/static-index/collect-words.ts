import type { Item } from '../model/feed.ts';
import { fields } from '../query/search/fields.ts';
import { foldLetters } from '../query/search/fold-letters.ts';
import { textsOf } from '../query/search/texts-of.ts';
import { LONGEST, token, wordsIn } from '../query/search/words-in.ts';
import { LONGEST_TEXT } from '../query/search/word-index.ts';

/** A posting: which item, and the best field in which the word stands there. */
const posting = (item: number, field: number): number => item * fields.length + field;
export const itemOf = (posted: number): number => Math.floor(posted / fields.length);
export const fieldOf = (posted: number): number => posted % fields.length;

/** The words of items that come in their order, each with its postings. */
export class WordCollector {
  readonly postings = new Map<string, number[]>();
  readonly #words = new Map<string, readonly string[]>();
  #items = 0;

  add(item: Item): void {
    const number = this.#items++;
    for (const [field, text] of textsOf(item))
      for (const found of text?.slice(0, LONGEST_TEXT).match(token) ?? [])
        for (const word of this.#wordsOf(found)) this.#post(word, number, fields.indexOf(field));
  }

  #wordsOf(found: string): readonly string[] {
    let words = this.#words.get(found);
    if (!words) {
      words = wordsIn(foldLetters(found)).map(({ word }) => word);
      if (found.length <= LONGEST) this.#words.set(found, words);
    }
    return words;
  }

  #post(word: string, item: number, field: number): void {
    let posted = this.postings.get(word);
    if (!posted) this.postings.set(word, (posted = []));
    // The fields of an item come best first: the first one counts.
    const last = posted.at(-1);
    if (last === undefined || itemOf(last) !== item) posted.push(posting(item, field));
  }
}
