/**
 * A text on the visitor's device, under a name. Storage may be missing, full or forbidden; reading it may throw, too, in a
 * frame of another site.
 */
export class KeptText {
  readonly #name: string;
  readonly #storage: () => Storage;
  /** What storage would not take; then it is this that holds, for as long as the page is open. */
  #refused: string | undefined;

  constructor(name: string, storage: () => Storage = () => localStorage) {
    this.#name = name;
    this.#storage = storage;
  }

  get(): string {
    if (this.#refused !== undefined) return this.#refused;
    try {
      return this.#storage().getItem(this.#name) ?? '';
    } catch {
      return '';
    }
  }

  /** False when the device does not keep it. */
  set(text: string): boolean {
    try {
      if (text) this.#storage().setItem(this.#name, text);
      else this.#storage().removeItem(this.#name);
      this.#refused = undefined;
    } catch {
      this.#refused = text;
    }
    return this.#refused === undefined;
  }
}
