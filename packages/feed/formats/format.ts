import type { Feed } from '../model/feed.ts';
import type { ItemType } from '../model/item.ts';
import type { Problem } from '../problem/problem.ts';
import type { Source } from './source.ts';

/** Where in its source an item stood: a JSON path, or a line (and, in a table, a column), counted from one. */
export type Origin =
  { readonly path: readonly (string | number)[] } | { readonly line: number; readonly column?: number };

/** An item in the model's words, as a converter understood it; the model's own shape still has to pass it. */
export interface Draft {
  /** Undefined where the format cannot tell: then it is what the reader was asked for. */
  readonly type: ItemType | undefined;
  /** What it then is where that is wanted, unless the reader has asked for something. */
  readonly likely?: ItemType | undefined;
  /** Fields of the type's shape, by their names; undefined ones count as absent. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly origin: Origin;
}

export interface Converted {
  /** What the document says of itself. */
  readonly head: { readonly [K in Exclude<keyof Feed, 'items'>]?: Feed[K] | undefined };
  readonly drafts: readonly Draft[];
  /** What was not understood, with paths into the source. */
  readonly problems: readonly Problem[];
  /** Ids of items of earlier pages that are no more (RPDE). */
  readonly deleted?: readonly string[];
}

/** One format: how it is known, and, loaded on demand, how it is read. */
export interface Format {
  readonly name: string;
  /** What people call it. */
  readonly title: string;
  /** By what it is known, for the sentence that says why a document is not one: "an array with @context". */
  readonly telltale: string;
  /** A feed of what has happened: further pages tell what has become of items on earlier ones. */
  readonly isLog?: true;
  readonly recognises: (source: Source) => boolean;
  readonly load: () => Promise<{ readonly convert: (source: Source) => Converted | Promise<Converted> }>;
}
