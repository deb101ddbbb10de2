import { announce } from '../feed/announcer.ts';
import { countText, type Results } from './result-count.ts';

interface Found extends Results {
  /** How it is said that there are none. */
  noMatch: string;
  /** What was asked is not answered yet. */
  waiting: boolean;
}

/** Says how many results there are, when the visitor has stopped asking. */
export class CountAnnouncer {
  readonly #results: () => Found | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `results` gives nothing when there is nothing to be told. */
  constructor(results: () => Found | undefined) {
    this.#results = results;
  }

  /** Not after every letter: the reader would never come to an end. */
  soon(told = false): void {
    this.stop();
    this.#timer = setTimeout(() => this.#announce(told), 600);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** The count, when nothing is under way any more; that pages are still coming is said as well, but once. */
  #announce(told: boolean): void {
    const results = this.#results();
    if (!results) return;
    const { words, noMatch, count, complete, waiting } = results;
    if (waiting) return this.soon(told);
    if (!complete) this.soon(true);
    if (!complete && told) return;
    announce(complete && count === 0 ? noMatch : countText(results), words.language);
  }
}
