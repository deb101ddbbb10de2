import type { LitElement, ReactiveController } from 'lit';
import type { Notice } from '@vicinia/feed/model.js';
import { announce } from '../feed/announcer.ts';
import type { NoticeDictionary } from '../messages/notice-dictionary.ts';
import { dismissals } from './dismissals.ts';

/** Hides notices and brings them back; focus stays near, and what has happened is said. */
export class DismissController implements ReactiveController {
  readonly #host: LitElement;
  #unwatch: (() => void) | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unwatch ??= dismissals.watch(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
  }

  /** `at`: its place among those that are shown; the one that takes it gets focus. */
  async dismiss(notice: Notice, at: number, homePage: string | undefined, words: NoticeDictionary): Promise<void> {
    const isKept = dismissals.add(notice, homePage);
    await this.#host.updateComplete;
    const buttons = this.#all('.dismiss');
    (buttons[at] ?? buttons.at(-1) ?? this.#all('.restore')[0])?.focus();
    const said = words.plural('dismissed', 1);
    announce(isKept ? said : `${said}. ${words.text('noticesForget')}`, words.language);
  }

  async restore(hidden: readonly Notice[], homePage: string | undefined): Promise<void> {
    dismissals.takeBack(hidden, homePage);
    await this.#host.updateComplete;
    this.#all('.notice :is(a, button)')[0]?.focus();
  }

  #all(selector: string): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }
}
