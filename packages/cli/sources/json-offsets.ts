type Path = readonly (string | number)[];

/** Where something stands in a JSON text: its value, and its name if it is a field. */
export interface JsonOffset {
  readonly value: number;
  readonly key?: number;
}

/** A step on the way to places that somebody asks for. */
class Wanted {
  readonly inner = new Map<string | number, Wanted>();
  found: JsonOffset | undefined;

  static of(paths: readonly Path[]): Wanted {
    const root = new Wanted();
    for (const path of paths) {
      let at = root;
      for (const step of path) {
        const next = at.inner.get(step) ?? new Wanted();
        at.inner.set(step, next);
        at = next;
      }
    }
    return root;
  }
}

const [QUOTE, BACKSLASH, OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [34, 92, 91, 93, 123, 125];
const blank = /[\s,:]*/y;
const scalar = /[^\s,:\]}]*/y;

/** Walks over a text that is known to be JSON; what nobody asks for is passed over without being looked into. */
class Walk {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  #skip(pattern: RegExp): void {
    pattern.lastIndex = this.#at;
    pattern.test(this.#text);
    this.#at = pattern.lastIndex;
  }

  /** Past the quotation mark that closes the string that begins here. */
  #passString(): void {
    for (let end = this.#text.indexOf('"', this.#at + 1); ; end = this.#text.indexOf('"', end + 1)) {
      let escapes = 0;
      while (this.#text.charCodeAt(end - 1 - escapes) === BACKSLASH) escapes++;
      if (escapes % 2 === 1 && end >= 0) continue;
      this.#at = end < 0 ? this.#text.length : end + 1;
      return;
    }
  }

  #passValue(): void {
    let depth = 0;
    do {
      this.#skip(blank);
      const char = this.#text.charCodeAt(this.#at);
      if (char === QUOTE) this.#passString();
      else if (char === OPEN_ARRAY || char === OPEN_OBJECT || char === CLOSE_ARRAY || char === CLOSE_OBJECT) {
        depth += char === OPEN_ARRAY || char === OPEN_OBJECT ? 1 : -1;
        this.#at++;
      } else this.#skip(scalar);
    } while (depth > 0 && this.#at < this.#text.length);
  }

  visit(wanted: Wanted | undefined, key?: number): void {
    this.#skip(blank);
    const char = this.#text.charCodeAt(this.#at);
    if (wanted) wanted.found = { value: this.#at, ...(key !== undefined && { key }) };
    if (!wanted || wanted.inner.size === 0 || (char !== OPEN_ARRAY && char !== OPEN_OBJECT)) return this.#passValue();
    this.#at++;
    for (let index = 0; ; index++) {
      this.#skip(blank);
      const next = this.#text.charCodeAt(this.#at);
      if (next === CLOSE_ARRAY || next === CLOSE_OBJECT || Number.isNaN(next)) break;
      if (char === OPEN_ARRAY) this.visit(wanted.inner.get(index));
      else {
        const start = this.#at;
        this.#passString();
        this.visit(wanted.inner.get(JSON.parse(this.#text.slice(start, this.#at)) as string), start);
      }
    }
    this.#at++;
  }
}

/** Where what is furthest along a path stands: what is missing is missing from there. */
function furthest(root: Wanted, path: Path): JsonOffset & { whole: boolean } {
  let [at, found] = [root, root.found!];
  let steps = 0;
  for (const step of path) {
    const next = at.inner.get(step);
    if (!next?.found) break;
    [at, found] = [next, next.found];
    steps++;
  }
  return { ...found, whole: steps === path.length };
}

/**
 * Where paths into a JSON text lead, in one walk over it. A path that leads nowhere gives the last place on its way that is
 * there (`whole` is false). Of two fields of one name the last counts, as for `JSON.parse`.
 */
export function jsonOffsets(text: string, paths: readonly Path[]): (JsonOffset & { whole: boolean })[] {
  const root = Wanted.of(paths);
  new Walk(text).visit(root);
  return paths.map((path) => furthest(root, path));
}
