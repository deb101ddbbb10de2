import type { ForeignResult } from '../formats/read-foreign.ts';
import type { FetchedDocument, FetchOptions } from './fetch-document.ts';
import { maxPages } from './follow-pages.ts';
import { LoadError } from './load-error.ts';
import type { DocumentOptions } from './read-document.ts';
import { readText } from './read-text.ts';
import { shareDocument } from './share-document.ts';

/** One document of a feed, by itself, and what was read from it. */
export interface LoadedPage extends ForeignResult {
  address: string;
  text: string;
  header: FetchedDocument['header'];
}

export interface PagesOptions extends FetchOptions, DocumentOptions {
  /** So many pages are followed (200). */
  pages?: number | undefined;
}

/**
 * The pages of a feed one by one, as their documents stand there, for programs that look at them rather than show them:
 * nothing is put together, kept or taken from a copy, but an item whose id an earlier page has is a problem, as it is within
 * a page. A document in no known format is a page without items. Throws a `LoadError` when an address gives no document,
 * and when there are more pages than are followed (`too-many-pages`).
 */
export async function* loadPages(address: string, options: PagesOptions): AsyncGenerator<LoadedPage, void> {
  const visited = new Set<string>();
  const taken = new Map<string, string>();
  for (let next: string | undefined = address; next !== undefined && !visited.has(next);) {
    const limit = options.pages ?? maxPages;
    if (visited.size >= limit) throw new LoadError({ code: 'too-many-pages', address: next, allowed: [String(limit)] });
    visited.add(next);
    const document = await shareDocument(next, options);
    const read = await readText(document, next, { ...options, taken });
    for (const { id } of read.feed.items) taken.set(id, next);
    yield { ...read, address: next, text: document.text, header: document.header };
    next = read.feed.next;
  }
}
