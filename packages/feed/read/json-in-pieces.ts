import { Turn } from './turn.ts';

/** So many bytes are parsed at once, or a few more: half a millisecond's worth. */
const PIECE = 65_536;

/** What is longer than this in one, an item, or all that is not items, comes in no pieces. */
const LONGEST = 1_048_576;

// Lists and objects have their brackets at the same places of the alphabet, but for one bit.
const [QUOTE, COMMA, BACKSLASH, OPENING, CLOSING, EITHER] = [0x22, 0x2c, 0x5c, 0x5b, 0x5d, 0xdf];

function join(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other;
  const joined = new Uint8Array(one.length + other.length);
  joined.set(one);
  joined.set(other, one.length);
  return joined;
}

/** Takes one item after the other; false when it has no use for this one, nor for the rest. */
export type Taker = (item: unknown) => boolean;

/**
 * Parses a JSON document, most of which is a list called `items` in its outermost object, as its bytes come, and lets
 * others have their turns meanwhile. What it gives in pieces is what `JSON.parse` gives in one, or in the end it says that
 * it is not.
 */
export class JsonInPieces {
  readonly #begin: (head: unknown) => Taker | undefined;
  #take: Taker | undefined;
  readonly #turn = new Turn();
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  /** Stands where the items were, when the rest is parsed. */
  readonly #mark = Math.random();
  #part: 'head' | 'items' | 'tail' | 'broken' = 'head';
  #head = '';
  /** What has not been parsed; of the items, with the bracket or comma ahead of it. */
  #bytes: Uint8Array = new Uint8Array();
  /** How far it has been looked through, and where that is: in a text, and so many brackets deep in an item. */
  #at = 0;
  #inText = false;
  #depth = 0;

  /** `begin` is called with the document as it stands ahead of its items; without an answer to that, nothing more is parsed. */
  constructor(begin: (head: unknown) => Taker | undefined) {
    this.#begin = begin;
  }

  /** Takes in the next bytes of the document. */
  async add(bytes: Uint8Array): Promise<void> {
    if (this.#part === 'broken') return;
    this.#bytes = join(this.#bytes, bytes);
    try {
      if (this.#part === 'head') this.#readHead();
      while (this.#part === 'items' && this.#parsePiece()) if (this.#turn.isOver) await this.#turn.next();
      if (this.#bytes.length > LONGEST) this.#break();
    } catch {
      this.#break();
    }
  }

  /** The document without its items, when all of it has been taken in; undefined where it has to be parsed in one. */
  end(): unknown {
    try {
      const tail = this.#decoder.decode(this.#bytes);
      const value = JSON.parse(`${this.#head}${this.#mark}]${tail}`) as { items: unknown };
      // Else these were not the items of the outermost object, or not the last that it has, which count.
      if (this.#part !== 'tail' || (value.items as [unknown])[0] !== this.#mark) return undefined;
      value.items = [];
      return value;
    } catch {
      return undefined;
    }
  }

  #break(): void {
    this.#part = 'broken';
    this.#bytes = new Uint8Array();
  }

  #readHead(): void {
    // In this encoding a byte is a letter, so that positions are the same.
    const found = /"items"\s*:\s*\[/.exec(new TextDecoder('latin1').decode(this.#bytes.subarray(0, PIECE)));
    if (!found) return this.#bytes.length < PIECE ? undefined : this.#break();
    const end = found.index + found[0].length;
    this.#head = new TextDecoder('utf-8', { fatal: true }).decode(this.#bytes.subarray(0, end));
    this.#bytes = this.#bytes.subarray(end - 1);
    this.#at = 1;
    this.#take = this.#begin(JSON.parse(`${this.#head}]}`));
    if (this.#take) this.#part = 'items';
    else this.#break();
  }

  /** Parses the next items; false when more bytes have to come first. */
  #parsePiece(): boolean {
    const end = this.#findEnd();
    if (end === undefined) return false;
    const isLast = this.#bytes[end] === CLOSING;
    const items = this.#parseList(this.#bytes.subarray(0, end + 1));
    // Nothing ahead of a comma, or after the last one, is a mistake that only the whole shows.
    const isEmpty = items.length === 0 && this.#bytes[0] === OPENING && isLast;
    if ((items.length === 0 && !isEmpty) || !items.every(this.#take!)) throw new SyntaxError();
    this.#bytes = this.#bytes.subarray(isLast ? end + 1 : end);
    this.#at -= end;
    if (isLast) this.#part = 'tail';
    return true;
  }

  /** Items with what is before and after them, as a list. Bytes are put in and taken back, since to copy letters costs more. */
  #parseList(bytes: Uint8Array): unknown[] {
    const ends = [bytes[0]!, bytes.at(-1)!];
    try {
      bytes[0] = OPENING;
      bytes[bytes.length - 1] = CLOSING;
      return JSON.parse(this.#decoder.decode(bytes)) as unknown[];
    } finally {
      [bytes[0], bytes[bytes.length - 1]] = ends as [number, number];
    }
  }

  /** Where a piece may end: at the comma after an item, or at the bracket after the last. */
  #findEnd(): number | undefined {
    const bytes = this.#bytes;
    let end: number | undefined;
    let depth = this.#depth;
    let at = this.#inText ? this.#skipText(this.#at) : this.#at;
    while (at < bytes.length) {
      const byte = bytes[at++]!;
      if (byte === QUOTE) at = this.#skipText(at);
      else if (byte === COMMA && depth === 0) {
        end = at - 1;
        if (at > PIECE) break;
      } else if ((byte & EITHER) === OPENING) depth++;
      else if ((byte & EITHER) === CLOSING && --depth < 0) {
        end = at - 1;
        break;
      }
    }
    this.#at = at;
    this.#depth = depth;
    return end;
  }

  /** The position after the text that goes on here; beyond the end, when it goes on there. */
  #skipText(from: number): number {
    const bytes = this.#bytes;
    let at = from;
    while (at < bytes.length) {
      const byte = bytes[at++]!;
      if (byte === QUOTE) {
        this.#inText = false;
        return at;
      }
      if (byte === BACKSLASH) at++;
    }
    this.#inText = true;
    return at;
  }
}
