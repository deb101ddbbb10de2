import type { LitElement } from 'lit';
import type { Feed } from '@vicinia/feed/model.js';
import { createCatalogue, isPlain, type Answer, type Entry, type FacetName } from '@vicinia/feed/query.js';
import {
  giveUpIndex,
  openedIndex,
  type IndexCount,
  type IndexQuery,
  type StaticIndex,
} from '@vicinia/feed/static-index.js';
import type { QueryInput, QueryState } from '../query-state.ts';

/** A visitor who types has stopped when so many milliseconds have gone by: each letter would fetch what nobody asked for. */
const pause = 250;

interface Asked {
  input: QueryInput;
  query: IndexQuery;
  /** So many items are to be shown. */
  reach: number;
}

const sameAsked = (a: Asked, b: Asked): boolean =>
  a.reach === b.reach &&
  a.query.text === b.query.text &&
  a.query.sort === b.query.sort &&
  a.query.filters === b.query.filters &&
  a.input.where === b.input.where &&
  a.input.feed === b.input.feed &&
  a.input.now === b.input.now;

/**
 * Asks a feed's index what a listing shows. An answer has as many places as there are entries, but only those that are to be
 * shown are filled.
 */
export class IndexedQuery {
  readonly #host: LitElement;
  #asked: Asked | undefined;
  #answer: (Answer & { filled: number }) | undefined;
  #waiting: Promise<void> | undefined;
  #index: StaticIndex | undefined;
  #counts = new Map<FacetName, { query: IndexQuery; counts?: readonly IndexCount[] }>();

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Resolves when what has been asked last is answered. */
  get arrival(): Promise<void> | undefined {
    return this.#waiting;
  }

  /** How many of the answer's entries are there. */
  get filled(): number {
    return this.#answer?.filled ?? 0;
  }

  /** Can the listing be narrowed by this? Unknown until the index is open. */
  offers(facet: FacetName): boolean {
    return this.#index?.has(facet) ?? isPlain(facet);
  }

  /** What is known by now; the host updates when there is more. */
  answer(input: QueryInput, { text, filters, sort }: QueryState, reach: number): Answer | undefined {
    const usual = text.trim() || input.sort === 'next' ? undefined : input.sort;
    const asked = { input, reach, query: { text, filters, where: input.where, sort: sort ?? usual } };
    // Who reads the feed opens it.
    if (!openedIndex(input.feed.index!)) return this.#answer;
    const before = this.#asked;
    if (!before || !sameAsked(before, asked)) {
      this.#asked = asked;
      const isTyped = before !== undefined && before.query.text !== text;
      this.#waiting = this.#ask(asked, isTyped);
    }
    return this.#answer;
  }

  /** How many entries each value of a facet would leave; nothing until it is known. */
  counts(facet: FacetName): readonly IndexCount[] {
    const query = this.#asked?.query;
    if (!query || !isPlain(facet)) return [];
    const known = this.#counts.get(facet);
    if (known?.query !== query) {
      const asking: { query: IndexQuery; counts?: readonly IndexCount[] } = { query, counts: known?.counts ?? [] };
      this.#counts.set(facet, asking);
      void this.#guarded(async (index) => {
        // What was asked before it is on its way: what it takes is fetched once.
        await this.#waiting;
        if (this.#counts.get(facet) !== asking) return;
        asking.counts = await index.counts(facet, query);
        this.#host.requestUpdate();
      });
    }
    return this.#counts.get(facet)!.counts ?? [];
  }

  async #ask(asked: Asked, isTyped: boolean): Promise<void> {
    if (isTyped) await new Promise((resolve) => setTimeout(resolve, pause));
    if (this.#asked !== asked) return this.#waiting;
    await this.#guarded(async (index) => {
      const { query, reach, input } = asked;
      const { count, first } = await index.answer(query, reach);
      const items = await index.items(first, input.feed.items);
      if (this.#asked !== asked) return;
      this.#index = index;
      this.#answer = { ...this.#entriesOf({ ...input.feed, items }, input.now, count), filled: items.length };
      this.#waiting = undefined;
      this.#host.requestUpdate();
    });
  }

  #entriesOf(feed: Feed, now: number, count: number): Answer {
    const found = createCatalogue(feed, now);
    const entries: Entry[] = [...found];
    entries.length = count;
    return { entries, found };
  }

  async #guarded(ask: (index: StaticIndex) => Promise<void>): Promise<void> {
    const { index: address = '' } = this.#asked!.input.feed;
    try {
      await ask(await openedIndex(address)!);
    } catch {
      this.#waiting = undefined;
      // Whoever reads the feed goes on with its pages.
      giveUpIndex(address);
    }
  }
}
