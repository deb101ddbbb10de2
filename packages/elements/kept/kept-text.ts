/**
 * A text on the visitor's device, under a name. Storage may be missing, full or forbidden; reading it may throw, too, in a
 * frame of another site.
 */
export class KeptText {
  readonly #name: string;
  readonly #isForVisit: boolean;
  /** What storage would not take; then it is this that holds, for as long as the page is open. */
  #refused: string | undefined;

  /** `isForVisit`: no longer than the tab is open. */
  constructor(name: string, isForVisit = false) {
    this.#name = name;
    this.#isForVisit = isForVisit;
  }

  get(): string {
    if (this.#refused !== undefined) return this.#refused;
    try {
      return (this.#isForVisit ? sessionStorage : localStorage).getItem(this.#name) ?? '';
    } catch {
      return '';
    }
  }

  /** False when the device does not keep it. */
  set(text: string): boolean {
    try {
      const storage = this.#isForVisit ? sessionStorage : localStorage;
      if (text) storage.setItem(this.#name, text);
      else storage.removeItem(this.#name);
      this.#refused = undefined;
    } catch {
      this.#refused = text;
    }
    return this.#refused === undefined;
  }
}
