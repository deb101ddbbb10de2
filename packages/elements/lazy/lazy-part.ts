import type { CSSResultOrNative, LitElement } from 'lit';
import type { Dictionary } from '../messages/dictionary.ts';

/** What a part that is loaded on demand brings along besides its code. */
export interface PartModule {
  styles?: CSSResultOrNative;
  /** Adds the part's words to the listing's. */
  loadWords: (words: Dictionary) => unknown;
}

export type WordsOf<M extends PartModule> = Awaited<ReturnType<M['loadWords']>>;

export type Part<M extends PartModule> =
  { status: 'loading' } | { status: 'failed' } | { status: 'ready'; module: M; words: WordsOf<M> };

/** In milliseconds. */
const patience = 3000;

/** Code, style and words that an element fetches when they are first needed. */
export class LazyPart<M extends PartModule> {
  readonly #host: LitElement;
  readonly #import: () => Promise<M>;
  #module: Promise<M> | undefined;
  #part: Part<M> | undefined;
  #language = '';
  #loading: Promise<void> | undefined;

  constructor(host: LitElement, load: () => Promise<M>) {
    this.#host = host;
    this.#import = load;
  }

  get isLoading(): boolean {
    return this.#part?.status === 'loading';
  }

  /** The part in the language of these words; fetched at the first call, and the host updates when it has come. */
  get(words: Dictionary): Part<M> {
    if (this.#part && this.#language === words.language) return this.#part;
    this.#language = words.language;
    this.#part = { status: 'loading' };
    this.#loading = this.#load(words);
    return this.#part;
  }

  /** Resolves when the part has come, has failed, or takes too long to be waited for. */
  bring(words: Dictionary): Promise<unknown> {
    this.get(words);
    return Promise.race([this.#loading, new Promise((resolve) => setTimeout(resolve, patience))]);
  }

  async #bring(): Promise<M> {
    const module = await this.#import();
    const { styles } = module;
    const styleSheet = styles && 'styleSheet' in styles ? styles.styleSheet : styles;
    if (styleSheet) (this.#host.renderRoot as ShadowRoot).adoptedStyleSheets.push(styleSheet);
    return module;
  }

  async #load(words: Dictionary): Promise<void> {
    try {
      const module = await (this.#module ??= this.#bring());
      const full = (await module.loadWords(words)) as WordsOf<M>;
      if (words.language === this.#language) this.#part = { status: 'ready', module, words: full };
    } catch {
      // A browser remembers that a module failed, so there is no second try.
      this.#part = { status: 'failed' };
    }
    this.#host.requestUpdate();
  }
}
