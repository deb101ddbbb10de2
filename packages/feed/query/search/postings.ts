/** The bits of a posting: which item, whether the word stands there in Italian, and the best field in which it does. */
const ITEM = 3;
const ITALIAN = 4;
const FIELD = 3;

export const posting = (item: number, italian: boolean, field: number): number =>
  (item << ITEM) | (italian ? ITALIAN : 0) | field;

/** What a word costs an item: by how it fits, and before that by where it stands; but whatever slipped comes last. */
export const costOf = (fit: number, posted: number) => 1 + fit + 3 * (posted & FIELD);

const FIRST_BLOCK = 2;

/**
 * For each word the items in which it stands, in order: lists that grow, all in one array. A list is in blocks, each twice as
 * large as the one before, so that it is read in few stretches; the first cell of a block says where the next one is.
 */
export class Postings {
  #cells = new Uint32Array(1_024);
  #length = 0;
  /** By list: its first block, its last, and how much is in it. */
  readonly #first: number[] = [];
  readonly #last: number[] = [];
  readonly #counts: number[] = [];

  /** A new list, by its number. */
  open(): number {
    this.#counts.push(0);
    this.#last.push(0);
    return this.#first.push(0) - 1;
  }

  /** Items come in their order, and the fields of one best first: the first one counts. */
  add(list: number, posted: number): void {
    const count = this.#counts[list]!;
    // All blocks before one hold as many together as it does, but for the two of the first.
    const inBlock = count + FIRST_BLOCK - sizeAt(count);
    const last = this.#last[list]! + (inBlock || sizeAt(count) / 2);
    if (count > 0 && this.#cells[last]! >> ITEM === posted >> ITEM) {
      this.#cells[last]! |= posted & ITALIAN;
      return;
    }
    if (inBlock === 0) this.#addBlock(list, count);
    this.#cells[this.#last[list]! + 1 + inBlock] = posted;
    this.#counts[list] = count + 1;
  }

  /** Lowers what items cost where a word of theirs fits better than those before. */
  lower(costs: Uint8Array, list: number, fit: number, onlyItalian: boolean): void {
    const cells = this.#cells;
    let left = this.#counts[list]!;
    let block = this.#first[list]!;
    for (let size = FIRST_BLOCK; left > 0; size *= 2) {
      const end = block + 1 + Math.min(size, left);
      for (let at = block + 1; at < end; at++) {
        const posted = cells[at]!;
        if (onlyItalian && !(posted & ITALIAN)) continue;
        const item = posted >> ITEM;
        const cost = costOf(fit, posted);
        if (costs[item] === 0 || cost < costs[item]!) costs[item] = cost;
      }
      left -= size;
      block = cells[block]!;
    }
  }

  #addBlock(list: number, count: number): void {
    const block = this.#length;
    this.#length += 1 + sizeAt(count);
    if (this.#length > this.#cells.length) {
      const cells = new Uint32Array(Math.ceil(this.#length * 1.5));
      cells.set(this.#cells);
      this.#cells = cells;
    }
    if (count === 0) this.#first[list] = block;
    else this.#cells[this.#last[list]!] = block;
    this.#last[list] = block;
  }
}

/** The size of the block into which a list's next posting goes when it has so many: 2, 2, 4, 4, 4, 4, 8, … */
function sizeAt(count: number): number {
  return 1 << (31 - Math.clz32(count + FIRST_BLOCK));
}
