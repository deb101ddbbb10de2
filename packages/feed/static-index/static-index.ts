import type { Feed, Item } from '../model/feed.ts';
import type { LoadOptions } from '../load/load-page.ts';
import { readDocument } from '../load/read-document.ts';
import { byHand, chosenFacets, type Filters } from '../query/filters.ts';
import { isPlain, type FacetName, type PlainFacet } from '../query/facet.ts';
import { costOf } from '../query/search/postings.ts';
import { typedWords } from '../query/search/words-in.ts';
import type { Sort } from '../query/sort-entries.ts';
import { readDisjointLists } from './disjoint-lists.ts';
import { IndexFiles } from './index-files.ts';
import { paths, type FacetFile, type ListRef, type RootFile, type WordsFile } from './layout.ts';
import { byCost, type Ranking } from './ranking.ts';
import { firstInOrder } from './first-in-order.ts';
import { readSortedList } from './sorted-list.ts';
import { WordsNear, type FittingWord } from './words-near.ts';

/** What is asked of an index. */
export interface IndexQuery {
  text: string;
  filters: Filters;
  /** Filters that hold always, their values as people write them (`byHand`). */
  where: Filters;
  /** An order that somebody has chosen; else the best come first, those that come next where all are equally good. */
  sort: Sort | undefined;
}

/** How many items a value would leave; undefined where to know would take too much. */
export interface IndexCount {
  value: string;
  count: number | undefined;
  chosen: boolean;
}

/** So many bytes of lists are fetched to count what the values of facets would leave for one query. */
const MOST_COUNTED = 40_000;

const json = { mediaType: 'application/feed+json', header: () => null };

/** A catalogue that is asked in files (see `layout.ts`): each question fetches what it takes, and nothing twice. */
export class StaticIndex {
  readonly #root: RootFile;
  readonly #files: IndexFiles;
  readonly #words: WordsNear;
  readonly #options: LoadOptions;
  readonly #feeds = new Map<number, Promise<Feed>>();
  readonly #counting = new WeakMap<IndexQuery, { left: number }>();

  private constructor(root: RootFile, files: IndexFiles, options: LoadOptions) {
    this.#root = root;
    this.#files = files;
    this.#options = options;
    const load = (file: number) => files.json(paths.words(file)) as Promise<WordsFile>;
    this.#words = new WordsNear(root.words, root.italian === true, load);
  }

  /** Throws a `LoadError` (`no-index`) where there is none. So do all questions when a file of it is missing or damaged. */
  static async open(address: string, options: LoadOptions): Promise<StaticIndex> {
    const files = new IndexFiles(address);
    return new StaticIndex(await files.root(), files, options);
  }

  get size(): number {
    return this.#root.items;
  }

  has(facet: FacetName): facet is PlainFacet {
    return isPlain(facet) && this.#root.facets.includes(facet);
  }

  /** How many items there are for a query, and the first of them by their numbers. */
  async answer(query: IndexQuery, first: number): Promise<Ranking> {
    const costs = await this.#costs(query);
    const { sort } = query;
    if (sort === undefined || sort === 'next') return byCost(costs, first, sort === 'next');
    return firstInOrder(costs, first, sort, (path) => this.#files.bytes(path));
  }

  /** How many items each value of a facet would leave; its own choice does not narrow them (see `countFacet`). */
  async counts(facet: PlainFacet, query: IndexQuery): Promise<IndexCount[]> {
    const chosen = query.filters[facet] ?? [];
    const filters = { ...query.filters, [facet]: [] };
    const isNarrowed = query.text.trim() !== '' || [filters, query.where].some((it) => chosenFacets(it).length > 0);
    const values = await this.#facet(facet);
    const all = values.map(([value, count]) => ({ value, count, chosen: chosen.includes(value) }));
    if (!isNarrowed) return all;
    const costs = await this.#costs({ ...query, filters });
    const counting = this.#counting.get(query) ?? { left: MOST_COUNTED };
    this.#counting.set(query, counting);
    const counts = values.map(async ([value, , ...ref]) => {
      const [file, , length] = ref;
      if (!this.#files.has(paths.lists(file))) counting.left -= length;
      const isKnown = counting.left >= 0;
      let count = 0;
      if (isKnown) await this.#each(ref, (item) => (count += Number(costs[item] !== 0)));
      return { value, count: isKnown ? count : undefined, chosen: chosen.includes(value) };
    });
    return (await Promise.all(counts)).filter(({ count, chosen }) => count !== 0 || chosen);
  }

  /** Items by their numbers; `known` are the first ones, which somebody has already. */
  items(numbers: readonly number[], known: readonly Item[] = []): Promise<Item[]> {
    const { together } = this.#root;
    const found = numbers.map(async (number) => {
      const file = Math.floor(number / together);
      const item = known[number] ?? (await this.#itemsIn(file)).items[number % together];
      if (!item) throw this.#files.damaged(paths.items(file));
      return item;
    });
    return Promise.all(found);
  }

  #itemsIn(file: number): Promise<Feed> {
    let feed = this.#feeds.get(file);
    if (!feed) this.#feeds.set(file, (feed = this.#readItems(paths.items(file))));
    feed.catch(() => this.#feeds.delete(file));
    return feed;
  }

  async #readItems(path: string): Promise<Feed> {
    const text = JSON.stringify(await this.#files.json(path));
    const address = new URL(path, this.#files.address).href;
    return (await readDocument({ text, ...json }, address, this.#options)).feed;
  }

  /** What each item costs by how it meets a query; nought for those that do not. */
  async #costs({ text, filters, where }: IndexQuery): Promise<Uint16Array> {
    const costs = new Uint16Array(this.size).fill(1);
    const narrowing = await Promise.all([
      ...chosenFacets(filters).map((facet) => this.#passing(facet, filters[facet]!, (value) => value)),
      ...chosenFacets(where).map((facet) => this.#passing(facet, where[facet]!, byHand)),
      ...typedWords(text).map((word) => this.#costsOfWord(word)),
    ]);
    for (const each of narrowing)
      for (let at = 0; at < costs.length; at++) costs[at] = costs[at] && each[at] ? costs[at]! + each[at]! : 0;
    return costs;
  }

  async #passing(
    facet: FacetName,
    chosen: readonly string[],
    asChosen: (value: string) => string,
  ): Promise<Uint8Array> {
    const passing = new Uint8Array(this.size);
    if (!this.has(facet)) throw this.#files.damaged(paths.facet(facet));
    const values = (await this.#facet(facet)).filter(([value]) => chosen.includes(asChosen(value)));
    await Promise.all(values.map(([, , ...ref]) => this.#each(ref, (item) => (passing[item] = 1))));
    return passing;
  }

  async #costsOfWord(typed: string): Promise<Uint8Array> {
    const costs = new Uint8Array(this.size);
    const lowerAll = async ({ fit, ref: [file, from, ...lengths] }: FittingWord) => {
      const lower = (item: number, field: number) => {
        const cost = costOf(fit, field);
        if (costs[item] === 0 || cost < costs[item]!) costs[item] = cost;
      };
      await this.#read(file, (bytes) => {
        let at = from;
        const lists = lengths.map((length) => bytes.subarray(at, (at += length)));
        readDisjointLists(lists, this.size, lower);
      });
    };
    await Promise.all((await this.#words.find(typed)).map(lowerAll));
    return costs;
  }

  #facet(facet: PlainFacet): Promise<FacetFile> {
    return this.#files.json(paths.facet(facet)) as Promise<FacetFile>;
  }

  async #each([file, from, length]: ListRef, found: (item: number) => void): Promise<void> {
    await this.#read(file, (bytes) => readSortedList(bytes.subarray(from, from + length), this.size, found));
  }

  async #read(file: number, read: (bytes: Uint8Array) => void): Promise<void> {
    const path = paths.lists(file);
    const bytes = await this.#files.bytes(path);
    try {
      read(bytes);
    } catch (cause) {
      throw Object.assign(this.#files.damaged(path), { cause });
    }
  }
}
