import { until } from './until.ts';

/** The page's announcers: there has to be one at most. */
export const announcers = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-vicinia-announcer]')];

/** What assistive technology is told from now on, message by message. */
export class Announcements {
  readonly messages: string[] = [];
  readonly #observer: MutationObserver;

  constructor() {
    this.#observer = new MutationObserver((changes) => {
      // One by one: of two messages in a row the first is not to be missed.
      for (const { target, addedNodes } of changes) {
        if (!announcers().some((region) => region.contains(target))) continue;
        // A no-break space at the end makes the same message a new one.
        const text = addedNodes[0]?.textContent?.replace(/\u00a0$/, '');
        if (text) this.messages.push(text);
      }
    });
    this.#observer.observe(document.body, { childList: true, subtree: true });
  }

  /** The next message that there is, or comes. */
  async next(): Promise<string> {
    await until(() => this.messages.length > 0, 'something is announced');
    return this.messages.shift()!;
  }

  stop(): void {
    this.#observer.disconnect();
  }
}
