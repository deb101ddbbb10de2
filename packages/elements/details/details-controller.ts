import { nothing, type LitElement } from 'lit';
import type { Item } from '@vicinia/feed/model.js';
import type { CardContext } from '../card/card-context.ts';
import { LazyPart } from '../lazy/lazy-part.ts';
import type { DetailsModule } from './details-module.ts';
import { detailsNote } from './details-note.ts';

/** Which items of a listing show their details, and what those are. */
export class DetailsController {
  readonly #host: LitElement;
  readonly #open = new Set<string>();
  #shown: Item | undefined;
  readonly #part: LazyPart<DetailsModule>;

  constructor(host: LitElement, load: () => Promise<DetailsModule>) {
    this.#host = host;
    this.#part = new LazyPart(host, load);
  }

  isOpen(item: Item): boolean {
    return this.#open.has(item.id);
  }

  /** Shows an item over the page. */
  show(item: Item | undefined): void {
    this.#shown = item;
    this.#host.requestUpdate();
  }

  toggle(item: Item): void {
    if (!this.#open.delete(item.id)) this.#open.add(item.id);
    this.#host.requestUpdate();
  }

  /** Is the item open, and with what inside? */
  of(item: Item, context: CardContext): { open: boolean; details: unknown } {
    const open = this.isOpen(item);
    return { open, details: open ? this.#render(item, context, 'renderDetails') : nothing };
  }

  /** The dialog, while an item is shown in it. */
  renderDialog(context: CardContext): unknown {
    return this.#shown ? this.#render(this.#shown, context, 'renderDialog') : nothing;
  }

  #render(item: Item, context: CardContext, how: 'renderDetails' | 'renderDialog'): unknown {
    const { words } = context;
    const part = this.#part.get(words);
    if (part.status !== 'ready') return detailsNote(item, words, part.status === 'failed');
    const options = { ...context, words: part.words, pictured: how === 'renderDetails' };
    return part.module[how](item, options, () => this.show(undefined));
  }
}
