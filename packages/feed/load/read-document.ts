import type { Feed } from '../model/feed.ts';
import type { Problem } from '../problem/problem.ts';
import type { Kinds } from '../read/kinds.ts';
import type { ReadOptions } from '../read/read-feed.ts';
import { isJsonFeed } from '../read/is-json-feed.ts';
import { readFitting } from '../read/read-fitting.ts';
import { lackingDates } from '../schedule/lacking-dates.ts';
import type { FetchedDocument } from './fetch-document.ts';
import { LoadError } from './load-error.ts';

export interface DocumentOptions extends Pick<ReadOptions, 'type' | 'taken'> {
  /** The kinds of items that are wanted. */
  kinds: Kinds;
  /** Name of the document's format, where it must not be guessed. */
  format?: string | undefined;
  /** For CSV: which field stands in which column, where that cannot be guessed (see `parseColumns`). */
  columns?: string | undefined;
}

/** What has been loaded so far. */
export interface Loaded {
  feed: Feed;
  problems: Problem[];
  /** There is nothing more to come. */
  complete: boolean;
  /** Ids of items of earlier pages that are no more. */
  deleted?: readonly string[];
  /** Set where rules give very many dates, of which only the next of each item are there: gives the same with all of them. */
  allDates?: () => Promise<Pick<Loaded, 'feed' | 'problems'>>;
  /** Set when the network failed and this is the last good copy: when that was fetched, and what went wrong now. */
  stale?: { saved: Date; problem: Problem };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a text that is JSON Feed, says so, and has nothing wrong in it; undefined when it is something else. */
export function readSoundFeed(text: string, { kinds, type }: DocumentOptions): Loaded | undefined {
  const json = parse(text);
  return loadedOf(isJsonFeed(json) ? readFitting(json, kinds, { ...(type && { type }) }) : undefined);
}

export const loadedOf = (feed: Feed | undefined): Loaded | undefined =>
  feed && { feed, problems: [], complete: feed.next === undefined };

/**
 * Reads a document in any format. What explains mistakes, what knows the formats of others, and what follows rules of
 * repetition is loaded only for documents that want it. Throws a `LoadError` when the document is in no known format
 * (`unknown-format`, `not-json`).
 */
export async function readDocument(
  document: FetchedDocument,
  address: string,
  options: DocumentOptions,
): Promise<Loaded> {
  const readSound = () =>
    document.readSoundFeed ? document.readSoundFeed(options) : readSoundFeed(document.text, options);
  const sound = options.format ? undefined : readSound();
  if (sound && !lackingDates(sound.feed)[0]) return sound;
  const { readUnsound } = await import('./read-unsound.ts').catch((cause: unknown) => {
    if (sound) return { readUnsound: () => sound };
    throw new LoadError({ code: 'network', address }, { cause });
  });
  return readUnsound(document, address, options, sound);
}
