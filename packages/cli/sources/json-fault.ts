import type { JsonFault } from '@vicinia/feed/problem.js';

export interface FoundFault {
  readonly offset: number;
  readonly fault: JsonFault;
  /** What stands there. */
  readonly found: string;
}

const blank = /[ \t\r\n]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y;
const literal = /(?:true|false|null)(?![\w$])/y;
// eslint-disable-next-line no-control-regex
const plain = /[^"\\\u0000-\u001f]*/y;
const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const word = /["'][^"'\n]{0,30}["']?|[^\s,:[\]{}"']+|[^]/y;

/** What may come next. */
type State = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma' | 'done';

class FaultFinder {
  readonly #text: string;
  readonly #open: ('[' | '{')[] = [];
  #at = 0;
  #state: State = 'value';

  constructor(text: string) {
    this.#text = text;
  }

  #match(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) return false;
    this.#at = pattern.lastIndex;
    return true;
  }

  #fault(fault: JsonFault): FoundFault {
    word.lastIndex = this.#at;
    return { offset: this.#at, fault, found: (word.exec(this.#text)?.[0] ?? '').slice(0, 40) };
  }

  find(): FoundFault | undefined {
    for (;;) {
      this.#match(blank);
      const char = this.#text[this.#at];
      if (char === undefined) return this.#state === 'done' ? undefined : this.#fault('end');
      const fault = this.#step(char);
      if (fault) return typeof fault === 'string' ? this.#fault(fault) : fault;
    }
  }

  #step(char: string): JsonFault | FoundFault | undefined {
    if (char === '/' || char === '#') return 'comment';
    if (this.#state === 'done') return 'more';
    if (char === '}' || char === ']') return this.#close(char);
    if (this.#state === 'comma') return this.#move(char === ',', 'comma', this.#open.at(-1) === '{' ? 'key' : 'value');
    if (this.#state === 'colon') return this.#move(char === ':', 'colon', 'value');
    if (this.#state === 'key' || this.#state === 'key-or-end')
      return char === '"' ? this.#string('colon') : char === ',' ? 'extra-comma' : 'name';
    return this.#value(char);
  }

  #move(isRight: boolean, fault: JsonFault, next: State): JsonFault | undefined {
    if (!isRight) return fault;
    this.#at++;
    this.#state = next;
    return undefined;
  }

  /** A comma that nothing follows is shown itself, not the bracket after it. */
  #extraComma(): FoundFault {
    return { offset: this.#text.lastIndexOf(',', this.#at), fault: 'extra-comma', found: ',' };
  }

  #close(char: '}' | ']'): JsonFault | FoundFault | undefined {
    if (this.#open.at(-1) !== (char === '}' ? '{' : '[')) return 'bracket';
    if (this.#state === 'key' || (this.#state === 'value' && char === ']')) return this.#extraComma();
    if (this.#state === 'value' || this.#state === 'colon') return this.#state;
    this.#open.pop();
    this.#after();
    this.#at++;
    return undefined;
  }

  #after(): void {
    this.#state = this.#open.length === 0 ? 'done' : 'comma';
  }

  #value(char: string): JsonFault | FoundFault | undefined {
    if (char === '{' || char === '[') {
      this.#open.push(char);
      this.#state = char === '{' ? 'key-or-end' : 'value-or-end';
      this.#at++;
      return undefined;
    }
    if (char === '"') return this.#string(this.#open.length === 0 ? 'done' : 'comma');
    if (char === ',') return 'extra-comma';
    if (!this.#match(literal) && !this.#match(number)) return /[\d.+-]/.test(char) ? 'number' : 'value';
    this.#after();
    return undefined;
  }

  #string(next: State): FoundFault | undefined {
    const start = this.#at++;
    do this.#match(plain);
    while (this.#match(escape));
    const char = this.#text[this.#at];
    if (char === '"') {
      this.#at++;
      this.#state = next;
      return undefined;
    }
    if (char === '\\') return { offset: this.#at, fault: 'escape', found: this.#text.slice(this.#at, this.#at + 2) };
    const found = this.#text.slice(start, Math.min(this.#at, start + 40));
    // One that runs to the end of the document was cut off there; one that runs to the end of the line was not closed.
    if (char === undefined) return { offset: this.#at, fault: 'end', found };
    return char === '\n' || char === '\r' ? { offset: start, fault: 'string', found } : this.#fault('escape');
  }
}

/** The first place at which a text stops being JSON (RFC 8259), and what is wrong there; undefined where it does not. */
export const jsonFault = (text: string): FoundFault | undefined => new FaultFinder(text).find();
