/** Writes numbers of so many bits each, the highest bit first. */
export class BitWriter {
  #bytes = new Uint8Array(64);
  #bits = 0;

  write(value: number, count: number): void {
    const end = this.#bits + count;
    if (end > this.#bytes.length * 8) {
      const more = new Uint8Array(Math.max(this.#bytes.length * 2, (end >> 3) + 8));
      more.set(this.#bytes);
      this.#bytes = more;
    }
    for (let bit = count - 1; bit >= 0; bit--, this.#bits++)
      if ((value >>> bit) & 1) this.#bytes[this.#bits >> 3]! |= 0x80 >> (this.#bits & 7);
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, (this.#bits + 7) >> 3);
  }
}

/** Reads what `BitWriter` has written. Throws at the end of it. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #bits: number;

  constructor(bytes: Uint8Array, from = 0) {
    this.#bytes = bytes;
    this.#bits = from;
  }

  read(count: number): number {
    if (this.#bits + count > this.#bytes.length * 8) throw new RangeError('Bits are missing.');
    let value = 0;
    for (let left = count; left > 0; left--, this.#bits++)
      value = value * 2 + ((this.#bytes[this.#bits >> 3]! >> (7 - (this.#bits & 7))) & 1);
    return value;
  }
}
