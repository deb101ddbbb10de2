import { fields } from '../query/search/fields.ts';
import { fieldOf, itemOf } from './collect-words.ts';
import { writeDisjointLists } from './disjoint-lists.ts';
import type { WordRef, WordsFile } from './layout.ts';
import type { ListPacker } from './list-packer.ts';

/** So many words are in a file. */
const IN_FILE = 400;

/** Where a beginning has more words than this, or lists of more bytes, those are joined ahead. */
const MOST_WORDS = 24;
const MOST_BYTES = 8_000;

const sizeOf = ([, , ...lengths]: WordRef): number => lengths.reduce((sum, length) => sum + length, 0);

/** Writes the lists of words, and of beginnings that many words have. */
class WordsWriter {
  readonly #postings: ReadonlyMap<string, readonly number[]>;
  readonly #words: readonly string[];
  readonly #lists: ListPacker;
  readonly #refs: WordRef[];
  readonly #beginnings: [string, ...WordRef][] = [];
  /** By item, for one beginning: the best field in which a word of it stands, and one; nought where none does. */
  readonly #best: Uint8Array;

  constructor(postings: ReadonlyMap<string, readonly number[]>, items: number, lists: ListPacker) {
    this.#postings = postings;
    this.#words = [...postings.keys()].sort();
    this.#lists = lists;
    this.#best = new Uint8Array(items);
    this.#refs = this.#words.map((word) => {
      this.#take(word);
      return this.#putTaken();
    });
    this.#join(0, this.#words.length, 0, undefined);
  }

  files(): WordsFile[] {
    const entries: [string, ...WordRef][] = this.#words.map((word, at) => [word, ...this.#refs[at]!]);
    entries.push(...this.#beginnings);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    const files: WordsFile[] = [];
    for (let at = 0; at < entries.length; at += IN_FILE) files.push(entries.slice(at, at + IN_FILE));
    return files;
  }

  #take(word: string): void {
    for (const posted of this.#postings.get(word)!) {
      const item = itemOf(posted);
      const field = fieldOf(posted) + 1;
      if (this.#best[item] === 0 || field < this.#best[item]!) this.#best[item] = field;
    }
  }

  #putTaken(): WordRef {
    const items: number[][] = fields.map(() => []);
    this.#best.forEach((field, item) => {
      if (field > 0) items[field - 1]!.push(item);
    });
    this.#best.fill(0);
    return this.#lists.put(writeDisjointLists(items, this.#best.length));
  }

  /** Goes through all beginnings of the words from one to another, which have so many letters in common. */
  #join(from: number, to: number, letters: number, joined: WordRef | undefined): void {
    for (let first = from; first < to;) {
      const beginning = this.#words[first]!.slice(0, letters + 1);
      let last = first + 1;
      while (last < to && this.#words[last]!.startsWith(beginning)) last++;
      if (beginning.length > letters && last - first > 1) {
        // The same words as one letter before are the same lists.
        const same = joined && last - first === to - from ? joined : this.#joinedOf(first, last);
        if (same) this.#beginnings.push([`${beginning}*`, ...same]);
        this.#join(first, last, letters + 1, same);
      }
      first = last;
    }
  }

  #joinedOf(first: number, last: number): WordRef | undefined {
    const bytes = this.#refs.slice(first, last).reduce((sum, ref) => sum + sizeOf(ref), 0);
    if (last - first <= MOST_WORDS && bytes <= MOST_BYTES) return undefined;
    for (let at = first; at < last; at++) this.#take(this.#words[at]!);
    return this.#putTaken();
  }
}

export const writeWords = (
  postings: ReadonlyMap<string, readonly number[]>,
  items: number,
  lists: ListPacker,
): WordsFile[] => new WordsWriter(postings, items, lists).files();
