import { waitUntil } from '@open-wc/testing';

/** The page's announcers: there has to be one at most. */
export const announcers = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-vicinia-announcer]')];

/** What assistive technology is told from now on, message by message. */
export class Announcements {
  readonly messages: string[] = [];
  readonly #observer: MutationObserver;

  constructor() {
    this.#observer = new MutationObserver((changes) => {
      const region = announcers().find((it) => changes.some(({ target }) => it.contains(target)));
      // A no-break space at the end makes the same message a new one.
      const text = region?.textContent.replace(/\u00a0$/, '');
      if (text) this.messages.push(text);
    });
    this.#observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  }

  /** The next message that there is, or comes. */
  async next(): Promise<string> {
    await waitUntil(() => this.messages.length > 0, 'nothing was announced', { interval: 10, timeout: 3000 });
    return this.messages.shift()!;
  }

  stop(): void {
    this.#observer.disconnect();
  }
}
