import { html, type LitElement } from 'lit';
import type { Dictionary } from '../messages/dictionary.ts';
import type { FullDictionary } from '../messages/full-dictionary.ts';
import { LazyPart, type PartModule } from './lazy-part.ts';

/** What shows something and remembers how: a map with its position, a calendar with its month. */
export interface Piece<C> {
  render: (context: C, words: FullDictionary) => unknown;
}

export interface PieceModule<C> extends PartModule {
  loadWords: (words: Dictionary) => FullDictionary | Promise<FullDictionary>;
  create: (host: LitElement) => Piece<C>;
}

/** A part with a memory of its own, which is made when its code has come. */
export class LazyPiece<C> {
  readonly #host: LitElement;
  readonly #part: LazyPart<PieceModule<C>>;
  #piece: Piece<C> | undefined;

  constructor(host: LitElement, load: () => Promise<PieceModule<C>>) {
    this.#host = host;
    this.#part = new LazyPart(host, load);
  }

  render(context: C, words: Dictionary): unknown {
    const part = this.#part.get(words);
    if (part.status !== 'ready')
      return html`<p class="quiet"><bdi>${words.text(part.status === 'failed' ? 'partFailed' : 'loading')}</bdi></p>`;
    this.#piece ??= part.module.create(this.#host);
    return this.#piece.render(context, part.words);
  }
}
