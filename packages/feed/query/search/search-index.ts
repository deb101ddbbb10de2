import type { Item } from '../../model/feed.ts';
import { Turn } from '../../read/turn.ts';
import type { Catalogue } from '../catalogue.ts';
import { WordIndex } from './word-index.ts';

/** For so long the index is made before those who wait are told, in milliseconds. */
const ROUND = 100;

/** So many entries are indexed at once, whatever time they take: listings of no more are never half searched. */
const AT_ONCE = 128;

/** And so many of listings that are larger. */
const FIRST = 16;

/** So many entries say whether others of a listing are indexed. */
const SAMPLE = 100;

/** Items do not change: each is indexed once, whatever becomes of the listing around it. */
const places = new WeakMap<Item, { words: WordIndex; at: number }>();

/** What a listing needs to be searched: made bit by bit in the order of its entries, and good for the first of them before. */
export class SearchIndex {
  readonly #entries: Catalogue;
  readonly #words: WordIndex;
  /** By entry, so far as they are known: its place among the words. */
  readonly #places: Uint32Array;
  #known = 0;
  /** By typed word: what it costs; of the last query, since mostly one word changes. */
  #costs = new Map<string, Uint8Array>();
  #round: Promise<void> | undefined;

  constructor(entries: Catalogue) {
    this.#entries = entries;
    this.#places = new Uint32Array(entries.length);
    // Another listing of the same items, or of fewer, may have been indexed.
    const known = entries.slice(0, SAMPLE).find(({ item }) => places.has(item));
    this.#words = (known && places.get(known.item)?.words) ?? new WordIndex();
    this.#advance(new Turn());
  }

  /** Resolves when more entries are known than now; undefined when all are. Others have their turns meanwhile. */
  more(): Promise<void> | undefined {
    return this.#known < this.#entries.length ? (this.#round ??= this.#goOn()) : undefined;
  }

  /** What the words of a query cost each entry that is known; 0 where one of them does not fit. */
  costsOf(typed: readonly string[]): Uint16Array {
    const asked = new Map(typed.map((word) => [word, this.#costs.get(word) ?? this.#words.costsOf(word)]));
    this.#costs = asked;
    const costs = new Uint16Array(this.#known);
    const each = [...asked.values()];
    for (let at = 0; at < costs.length; at++) {
      const place = this.#places[at]!;
      let sum = 0;
      for (const some of each) {
        if (some[place] === 0) {
          sum = 0;
          break;
        }
        sum += some[place]!;
      }
      costs[at] = sum;
    }
    return costs;
  }

  async #goOn(): Promise<void> {
    const end = performance.now() + ROUND;
    const turn = new Turn();
    do {
      await turn.next();
      this.#advance(turn);
    } while (this.#known < this.#entries.length && performance.now() < end);
    // Who waits has to show what is found, which takes as long.
    await turn.next();
    this.#round = undefined;
  }

  #advance(turn: Turn): void {
    this.#costs.clear();
    const least = this.#entries.length > AT_ONCE ? FIRST : AT_ONCE;
    for (; this.#known < this.#entries.length; this.#known++) {
      const entry = this.#entries[this.#known]!;
      let place = places.get(entry.item);
      if (place?.words !== this.#words) {
        if (this.#known >= least && turn.isOver) return;
        place = { words: this.#words, at: this.#words.add(entry) };
        places.set(entry.item, place);
      }
      this.#places[this.#known] = place.at;
    }
  }
}
