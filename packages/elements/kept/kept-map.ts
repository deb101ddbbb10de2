import { KeptText } from './kept-text.ts';

function parse(text: string): ReadonlyMap<string, unknown> {
  try {
    const entries = JSON.parse(text) as unknown;
    return new Map(Array.isArray(entries) ? (entries as [string, unknown][]) : []);
  } catch {
    // Something else has written there.
    return new Map();
  }
}

/**
 * Values by their keys, on the device alone: one for all widgets and tabs of a site, which stay in step. Where the device
 * keeps nothing it lasts as long as the page.
 */
export class KeptMap {
  readonly #kept: KeptText;
  #text = '';
  #entries: ReadonlyMap<string, unknown> = new Map();
  readonly #watchers = new Set<() => void>();

  constructor(name: string, isForVisit = false) {
    this.#kept = new KeptText(name, isForVisit);
  }

  get entries(): ReadonlyMap<string, unknown> {
    const text = this.#kept.get();
    if (text !== this.#text) {
      this.#text = text;
      this.#entries = parse(text);
    }
    return this.#entries;
  }

  /** Replaces everything. False when the device will not keep it. */
  replace(entries: ReadonlyMap<string, unknown>): boolean {
    const kept = this.#kept.set(entries.size > 0 ? JSON.stringify([...entries]) : '');
    this.#changed();
    return kept;
  }

  /** Puts a value in, or takes it out: `undefined`. False when the device will not keep it. */
  set(key: string, value: unknown): boolean {
    const entries = new Map(this.entries);
    if (value === undefined) entries.delete(key);
    else entries.set(key, value);
    return this.replace(entries);
  }

  /** Calls back at each change, here or in another tab, until the function that it returns is called. */
  watch(watcher: () => void): () => void {
    if (this.#watchers.size === 0) addEventListener('storage', this.#changed);
    // The same function may watch twice.
    const own = () => watcher();
    this.#watchers.add(own);
    return () => {
      this.#watchers.delete(own);
      if (this.#watchers.size === 0) removeEventListener('storage', this.#changed);
    };
  }

  readonly #changed = (): void => {
    for (const watcher of this.#watchers) watcher();
  };
}
