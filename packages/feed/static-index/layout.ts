import { facetNames, isPlain, type FacetName } from '../query/facet.ts';
import { choice, count, flag, list, object, text, type Infer } from '../shape/shape.ts';

/**
 * A search index in files, for catalogues that are too large to be read whole. All of it lies in one folder:
 *
 * - `root.json`: what there is (`rootFile`). A feed announces its address (`_vicinia.index`).
 * - `items/0/12.bin`: items, few at a time, in the order of their next dates; the number of an item is its place there.
 * - `words/3.bin`: words in their order, and where the lists of the items are in which each stands (`WordsFile`).
 * - `facets/form.bin`: values, and where the lists are of the items that stand under each (`FacetFile`).
 * - `lists/7.bin`: lists of items, small ones together (`writeSortedList`).
 * - `orders/title/0.bin`: numbers of items in another order; `places/title/0.bin`: the place of each item in that order.
 *
 * Files in `.bin` are compressed already, since few hosts compress what they do not know.
 */
export const rootFile = object(
  {
    version: choice(['1']),
    /** How many items there are. */
    items: count(2 ** 24),
    /** How many are in one file. */
    together: count(1000),
    /** The first word of each file of words. */
    words: list(text()),
    /** By what it can be narrowed. */
    facets: list(choice(facetNames.filter(isPlain))),
    /** Its words are Italian. */
    italian: flag(),
  },
  ['version', 'items', 'together', 'words', 'facets'],
);
export type RootFile = Infer<typeof rootFile>;

/** Where a list is: in which file, from which byte, and how many bytes it has. */
export type ListRef = readonly [file: number, from: number, length: number];

/** The lists of a word lie one after the other, one for each field in which it may stand (`fields`). */
export type WordRef = readonly [file: number, from: number, ...lengths: number[]];

/** Words with their lists; one that ends in a star stands for all that begin so. */
export type WordsFile = readonly (readonly [word: string, ...WordRef])[];

export type FacetFile = readonly (readonly [value: string, count: number, ...ListRef])[];

/** Orders beside that of the next dates. */
export const otherSorts = ['title', 'newest'] as const;
export type OtherSort = (typeof otherSorts)[number];

/** So many items in a file of an order, and so many places. */
export const IN_ORDER = 1000;
export const PLACES = 500;

/** How many bits an item's number takes. */
export const bitsOf = (items: number): number => Math.max(1, Math.ceil(Math.log2(items + 1)));

/** Files stand in folders of so many. */
const IN_FOLDER = 1000;

export const paths = {
  root: 'root.json',
  items: (file: number) => `items/${Math.floor(file / IN_FOLDER)}/${file % IN_FOLDER}.bin`,
  words: (file: number) => `words/${file}.bin`,
  facet: (facet: FacetName) => `facets/${facet}.bin`,
  lists: (file: number) => `lists/${Math.floor(file / IN_FOLDER)}/${file % IN_FOLDER}.bin`,
  order: (sort: OtherSort, file: number) => `orders/${sort}/${file}.bin`,
  places: (sort: OtherSort, file: number) => `places/${sort}/${file}.bin`,
} as const;
