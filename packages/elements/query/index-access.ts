import type { LitElement } from 'lit';
import { isPlain, type Answer, type FacetName } from '@vicinia/feed/query.js';
import type { IndexCount } from '@vicinia/feed/static-index.js';
import { LazyPart } from '../lazy/lazy-part.ts';
import type { Dictionary } from '../messages/dictionary.ts';
import type { IndexedQuery } from './indexed/indexed-query.ts';
import type { QueryInput, QueryState } from './query-state.ts';

/** A listing's way to the index of its feed, where it has one; what that takes is loaded only then. */
export class IndexAccess {
  readonly #host: LitElement;
  readonly #part: LazyPart<typeof import('./indexed/indexed.ts')>;
  #query: IndexedQuery | undefined;
  #isAsked = false;

  constructor(host: LitElement) {
    this.#host = host;
    this.#part = new LazyPart(host, () => import('./indexed/indexed.ts'));
  }

  /** The feed has an index, which stands for what is not there of it. */
  get isAsked(): boolean {
    return this.#isAsked;
  }

  get isWaiting(): boolean {
    return this.#isAsked && (this.#part.isLoading || this.arrival !== undefined);
  }

  get arrival(): Promise<void> | undefined {
    return this.#query?.arrival;
  }

  /** How many entries are there of those that are counted; undefined where all are. */
  get filled(): number | undefined {
    return this.#isAsked ? this.#query?.filled : undefined;
  }

  answer(input: QueryInput, state: QueryState, words: Dictionary, reach: number): Answer | undefined {
    const { index, next } = input.feed;
    // Of a feed that ends with its first page all is there.
    this.#isAsked = index !== undefined && next !== undefined && !input.isSnapshot;
    if (!this.#isAsked) return undefined;
    const part = this.#part.get(words);
    if (part.status !== 'ready') return undefined;
    this.#query ??= new part.module.IndexedQuery(this.#host);
    return this.#query.answer(input, state, reach);
  }

  /** Can an index narrow by this? Undefined where none is asked. */
  offers(facet: FacetName): boolean | undefined {
    return this.#isAsked ? (this.#query?.offers(facet) ?? isPlain(facet)) : undefined;
  }

  counts(facet: FacetName): readonly IndexCount[] | undefined {
    return this.#isAsked ? this.#query?.counts(facet) : undefined;
  }
}
