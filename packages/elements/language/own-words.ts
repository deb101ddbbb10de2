import type { ReactiveControllerHost } from 'lit';
import type { Dictionary } from '../messages/dictionary.ts';
import type { Messages } from '../messages/messages.ts';

type Whole<M> = Dictionary<Messages & M>;

/** The words of an element that needs more than every element has. */
export class OwnWords<M extends object> {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #add: (words: Dictionary) => Whole<M> | Promise<Whole<M>>;
  #base: Dictionary | undefined;
  #words: Whole<M> | undefined;

  /** `add` is what `addingWords` makes. */
  constructor(
    host: Pick<ReactiveControllerHost, 'requestUpdate'>,
    add: (words: Dictionary) => Whole<M> | Promise<Whole<M>>,
  ) {
    this.#host = host;
    this.#add = add;
  }

  /** All words in the language of these; the old ones until those have come, and the host updates then. */
  of(base: Dictionary): Whole<M> | undefined {
    if (base === this.#base) return this.#words;
    this.#base = base;
    const added = this.#add(base);
    if (added instanceof Promise) void this.#take(base, added);
    else this.#words = added;
    return this.#words;
  }

  async #take(base: Dictionary, coming: Promise<Whole<M>>): Promise<void> {
    const words = await coming;
    if (base !== this.#base) return;
    this.#words = words;
    this.#host.requestUpdate();
  }
}
