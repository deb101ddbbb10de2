import type { Feed } from '@vicinia/feed/model.js';
import {
  answerQuery,
  createCatalogue,
  type Answer,
  type Catalogue,
  type Filters,
  type Query,
  type Sort,
} from '@vicinia/feed/query.js';

export interface QueryInput {
  feed: Feed;
  /** Instant in milliseconds from which "next" is counted. */
  now: number;
  where: Filters;
  sort: Sort;
  language: string;
}

type Search = Parameters<typeof answerQuery>[3];
const all: Search = (catalogue) => catalogue;

const sameInput = (a: QueryInput, b: QueryInput) =>
  (Object.keys(b) as (keyof QueryInput)[]).every((key) => a[key] === b[key]);

/** What the visitor has asked of a listing, and the answer; the answer is worked out only when something has changed. */
export class QueryState {
  text = '';
  filters: Filters = {};
  /** The visitor's order; until there is one, the host's. */
  sort: Sort | undefined;
  #input: QueryInput | undefined;
  #query: Query | undefined;
  #catalogue: Catalogue = [];
  #answer: Answer | undefined;

  get isNarrowed(): boolean {
    return this.text.trim() !== '' || Object.keys(this.filters).length > 0;
  }

  clear(): void {
    this.text = '';
    this.filters = {};
  }

  query(defaultSort: Sort): Query {
    return { text: this.text, filters: this.filters, sort: this.sort ?? defaultSort };
  }

  /** `search` comes with the code for narrowing; until it is there, what was shown before stays. */
  answer(input: QueryInput, search: Search | undefined): Answer {
    const query = this.query(input.sort);
    if (query.text.trim() && !search && this.#answer) return this.#answer;
    const asked = this.#query;
    const sameQuery = asked?.text === query.text && asked.filters === query.filters && asked.sort === query.sort;
    if (this.#answer && sameQuery && sameInput(this.#input!, input)) return this.#answer;
    if (this.#input?.feed !== input.feed || this.#input.now !== input.now)
      this.#catalogue = createCatalogue(input.feed, input.now);
    this.#input = input;
    this.#query = query;
    return (this.#answer = answerQuery(this.#catalogue, query, input, search ?? all));
  }
}
