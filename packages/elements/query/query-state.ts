import type { Feed } from '@vicinia/feed/model.js';
import {
  answerQuery,
  createCatalogue,
  needsCalendar,
  type Answer,
  type Catalogue,
  type Filters,
  type Query,
  type QueryContext,
  type Sort,
} from '@vicinia/feed/query.js';
import type { Arrangement } from './arrangement.ts';

export interface QueryInput {
  feed: Feed;
  /** Instant in milliseconds from which "next" is counted. */
  now: number;
  where: Filters;
  sort: Sort;
  language: string;
  /** The feed has been narrowed by `where` already: it is the first page that a server has rendered. */
  isSnapshot: boolean;
}

/** What a visitor asks, as far as it can be written down. */
export type Asked = Pick<Query, 'text' | 'filters'> & { sort: Sort | undefined };

/** The code for narrowing, which comes when somebody asks for something. */
export type Narrowing = Pick<typeof import('./narrow/narrow.ts'), 'search' | 'calendarTest' | 'applyArrangements'>;

const all: Narrowing['search'] = (catalogue) => catalogue;

const sameInput = (a: QueryInput, b: QueryInput) =>
  (Object.keys(b) as (keyof QueryInput)[]).every((key) => a[key] === b[key]);

/** What the visitor has asked of a listing, and the answer; the answer is worked out only when something has changed. */
export class QueryState {
  text = '';
  filters: Filters = {};
  /** The visitor's order; until there is one, the host's. */
  sort: Sort | undefined;
  /** What panels have made of the order, by name; the last one decides. */
  arrangements: ReadonlyMap<string, Arrangement> = new Map();
  #input: QueryInput | undefined;
  #query: Query | undefined;
  /** Whether the visitor had chosen the order. */
  #isOrdered = false;
  #catalogue: Catalogue = [];
  #narrowing: Narrowing | undefined;
  #arranged: ReadonlyMap<string, Arrangement> | undefined;
  #answer: Answer | undefined;

  get isNarrowed(): boolean {
    return this.text.trim() !== '' || Object.keys(this.filters).length > 0 || this.arrangements.size > 0;
  }

  /** What the last answer was given to. */
  get asked(): Query {
    return this.#query!;
  }

  /** All entries of the feed. */
  get catalogue(): Catalogue {
    return this.#catalogue;
  }

  query(defaultSort: Sort): Query {
    return { text: this.text, filters: this.filters, sort: this.sort ?? defaultSort };
  }

  /** In what the last answer was given. */
  get context(): QueryContext {
    return { ...this.#input!, keepsOrder: this.#isOrdered, calendar: this.#narrowing?.calendarTest };
  }

  /**
   * Until the code for narrowing is there, what was shown before stays; where a locked filter needs it, there is no answer
   * before.
   */
  answer(input: QueryInput, narrowing: Narrowing | undefined): Answer | undefined {
    const query = this.query(input.sort);
    if (!narrowing && (query.text.trim() || needsCalendar({ ...input.where, ...query.filters }))) {
      if (this.#answer) return this.#answer;
      if (needsCalendar(input.where) && !input.isSnapshot) return undefined;
    }
    const isOrdered = this.sort !== undefined;
    const asked = this.#query;
    const sameQuery =
      asked?.text === query.text &&
      asked.filters === query.filters &&
      asked.sort === query.sort &&
      this.#isOrdered === isOrdered &&
      this.#arranged === this.arrangements &&
      this.#narrowing === narrowing;
    // What a search has not found yet may be found by now.
    const isFinal = this.#answer && !this.#answer.found.more;
    if (isFinal && sameQuery && sameInput(this.#input!, input)) return this.#answer!;
    this.#catalogue = createCatalogue(input.feed, input.now);
    this.#input = input;
    this.#query = query;
    this.#arranged = this.arrangements;
    this.#isOrdered = isOrdered;
    this.#narrowing = narrowing;
    const answer = answerQuery(this.#catalogue, query, this.context, narrowing?.search ?? all);
    const { arrangements, sort } = this;
    const entries = narrowing?.applyArrangements(answer.entries, arrangements, sort) ?? answer.entries;
    return (this.#answer = { ...answer, entries });
  }
}
