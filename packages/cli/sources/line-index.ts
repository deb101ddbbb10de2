/** A place in a text, counted from one; columns as editors count them, in UTF-16 units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Tells at which line and column of a text an offset is. */
export class LineIndex {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    const ends = /\r\n|\n|\r/g;
    while (ends.test(text)) this.#starts.push(ends.lastIndex);
  }

  /** The offset at which a line begins. */
  startOf(line: number): number {
    return this.#starts[Math.min(line, this.#starts.length) - 1] ?? 0;
  }

  at(offset: number): TextPlace {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1 };
  }
}
