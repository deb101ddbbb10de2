import { html, nothing, type TemplateResult } from 'lit';
import { announce } from '../feed/announcer.ts';
import type { FullDictionary } from '../messages/full-dictionary.ts';
import { copy, share } from './share.ts';

/** What was done, told to eyes and ears; and an address to be copied by hand where the device does not. */
export class Teller {
  readonly #redraw: () => void;
  #message = '';
  #address: string | undefined;

  constructor(redraw: () => void) {
    this.#redraw = redraw;
  }

  tell(message: string, { language }: FullDictionary): void {
    this.#message = message;
    this.#address = undefined;
    announce(message, language);
    this.#redraw();
  }

  clear(): void {
    this.#message = '';
    this.#address = undefined;
    this.#redraw();
  }

  /** Runs something that may want code from the network, and tells when that does not come. */
  async tried(action: () => Promise<void>, words: FullDictionary): Promise<void> {
    this.clear();
    try {
      await action();
    } catch {
      this.tell(words.text('partFailed'), words);
    }
  }

  async share(title: string, address: string, words: FullDictionary): Promise<void> {
    this.clear();
    this.#copied(await share(title, address), address, words);
  }

  async copy(address: string, words: FullDictionary): Promise<void> {
    this.clear();
    this.#copied(await copy(address), address, words);
  }

  #copied(how: Awaited<ReturnType<typeof share>>, address: string, words: FullDictionary): void {
    if (how === 'copied') this.tell(words.text('addressCopied'), words);
    if (how !== 'unable') return;
    this.tell(words.text('copyByHand'), words);
    this.#address = address;
    this.#redraw();
  }

  /** `live`: it has to speak for itself. */
  render(live = false): TemplateResult {
    const told = this.#message ? html`<p class="told"><bdi>${this.#message}</bdi></p>` : nothing;
    return html`${live ? html`<div role="status">${told}</div>` : told}
    ${
      this.#address === undefined
        ? nothing
        : html`<p class="by-hand">
            <input
              type="text"
              readonly
              dir="ltr"
              aria-label=${this.#message}
              .value=${this.#address}
              @focus=${(event: FocusEvent) => (event.currentTarget as HTMLInputElement).select()}
            />
          </p>`
    }`;
  }
}
