import { isServer, type ReactiveControllerHost } from 'lit';
import { dictionary, loadDictionary } from '../messages/dictionaries.ts';
import type { Dictionary } from '../messages/dictionary.ts';
import { languageOf } from './language-of.ts';

type Host = Pick<ReactiveControllerHost, 'requestUpdate'> & HTMLElement;

/** The words of an element's language: its own `lang`, else the nearest ancestor's. Two elements may speak two. */
export class LanguageController {
  /** Undefined while the catalogue is on its way. */
  words: Dictionary | undefined;
  /** The language asked for, whether there are words in it or not. */
  wanted = 'it';
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** To be called ahead of each rendering: looks again, since a page may change its language. */
  update(): void {
    // The property is ahead of the attribute. On the server there is no document to look up in.
    const language = this.#host.lang || (isServer ? 'it' : languageOf(this.#host));
    // Also a catalogue that failed: each rendering would ask for it again, and bring another rendering.
    if (this.words && language === this.wanted) return;
    this.wanted = language;
    const words = dictionary(language);
    // The old words stay until the new ones are there.
    if (words) this.words = words;
    else void this.#load(language);
  }

  async #load(language: string): Promise<void> {
    const words = await loadDictionary(language);
    if (language !== this.wanted) return;
    this.words = words;
    this.#host.requestUpdate();
  }
}
