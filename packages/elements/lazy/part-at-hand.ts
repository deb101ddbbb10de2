import type { LitElement } from 'lit';
import { OwnWords } from '../language/own-words.ts';
import type { Dictionary } from '../messages/dictionary.ts';
import type { Part, PartModule, WordsOf } from './lazy-part.ts';

/** A part whose code and style are there already, and its words, too, where they need not be fetched. */
export class PartAtHand<M extends PartModule> {
  readonly #module: M;
  readonly #words: OwnWords<object>;

  constructor(host: LitElement, module: M) {
    this.#module = module;
    this.#words = new OwnWords(host, (words) => module.loadWords(words) as Dictionary);
  }

  get(words: Dictionary): Part<M> {
    const own = this.#words.of(words) as WordsOf<M> | undefined;
    return own ? { status: 'ready', module: this.#module, words: own } : { status: 'loading' };
  }
}
