import { keptText } from './kept-text.ts';

/** What is pinned, by its key: a JSON Feed of one item each, the latest last. */
export type Pins = ReadonlyMap<string, unknown>;

function parse(text: string): Pins {
  try {
    const entries = JSON.parse(text) as unknown;
    return new Map(Array.isArray(entries) ? (entries as [string, unknown][]) : []);
  } catch {
    // Something else has written there.
    return new Map();
  }
}

/**
 * The visitor's pinboard, on the device alone: one for all widgets and tabs of a site, which stay in step. Where the device
 * keeps nothing it lasts as long as the page.
 */
class Pinboard {
  #text = '';
  #pins: Pins = new Map();
  readonly #watchers = new Set<() => void>();

  get pins(): Pins {
    const text = keptText.get();
    if (text !== this.#text) {
      this.#text = text;
      this.#pins = parse(text);
    }
    return this.#pins;
  }

  /** Replaces all that is pinned. False when the device will not keep it. */
  replace(pins: Pins): boolean {
    const kept = keptText.set(pins.size > 0 ? JSON.stringify([...pins]) : '');
    this.#changed();
    return kept;
  }

  /** Pins something, or takes it off: `feed` undefined. */
  set(key: string, feed: unknown): boolean {
    const pins = new Map(this.pins);
    if (feed === undefined) pins.delete(key);
    else pins.set(key, feed);
    return this.replace(pins);
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

export const pinboard = new Pinboard();
