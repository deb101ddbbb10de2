import type { WordRef } from './layout.ts';

/** Small lists are put together up to so many bytes. */
const TOGETHER = 4_000;

/** Puts lists into files: large ones each into its own, small ones together with those that come next. */
export class ListPacker {
  /** Files that are full. */
  readonly full: [file: number, bytes: Uint8Array][] = [];
  #open: Uint8Array[] = [];
  #length = 0;
  #file = 0;

  /** Puts lists one after the other into one file; says where. */
  put(lists: readonly Uint8Array[]): WordRef {
    const length = lists.reduce((sum, list) => sum + list.length, 0);
    if (this.#length > 0 && this.#length + length > TOGETHER) this.close();
    const ref: WordRef = [this.#file, this.#length, ...lists.map((list) => list.length)];
    this.#open.push(...lists);
    this.#length += length;
    return ref;
  }

  close(): void {
    if (this.#length === 0) return;
    const bytes = new Uint8Array(this.#length);
    let at = 0;
    for (const list of this.#open) {
      bytes.set(list, at);
      at += list.length;
    }
    this.full.push([this.#file++, bytes]);
    this.#open = [];
    this.#length = 0;
  }
}
