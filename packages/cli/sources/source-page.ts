import type { Feed } from '@vicinia/feed/model.js';
import type { Problem } from '@vicinia/feed/problem.js';

/** One document of an operand, and what was read from it. */
export interface SourcePage {
  /** Where it came from: a file as it was named, `<stdin>`, or an address; so do its problems say. */
  readonly source: string;
  readonly text: string;
  /** Name of the format; undefined when the document could not be read, and then a problem says why. */
  readonly format: string | undefined;
  readonly feed: Feed;
  /** Each has its file or address and, where that can be told, line and column. */
  readonly problems: readonly Problem[];
  /** Ids of items of earlier pages that are no more. */
  readonly deleted: readonly string[];
}

export interface SourceOptions {
  /** Name of the format, where it must not be guessed. */
  readonly format?: string | undefined;
  /** For CSV: which field stands in which column, as the elements' attribute `columns` says it. */
  readonly columns?: string | undefined;
  /** For files: what relative addresses in them are relative to. */
  readonly base?: string | undefined;
  /** So many pages of an address are followed. */
  readonly pages?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A page of which nothing could be read. */
export const failedPage = (source: string, problem: Problem, text = ''): SourcePage => ({
  source,
  text,
  format: undefined,
  feed: { timeZone: 'Europe/Rome', items: [] },
  problems: [problem],
  deleted: [],
});
