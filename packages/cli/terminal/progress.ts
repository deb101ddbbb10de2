import { printable } from './printable.ts';

/** One line that says how far a long work has come; only where a person looks on, and gone when the work is done. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  show(text: string): void {
    if (!this.#stream.isTTY) return;
    this.clear();
    this.#stream.write(printable(text).slice(0, (this.#stream.columns || 80) - 1));
  }

  clear(): void {
    if (this.#stream.isTTY) this.#stream.write('\r\u001b[K');
  }
}
