import type { Notice } from '@vicinia/feed/model.js';
import { noticeVersion } from '@vicinia/feed/query.js';
import { itemKey } from '../kept/item-key.ts';
import { KeptMap } from '../kept/kept-map.ts';

/** More than any site has at a time; the oldest go first. */
const most = 200;

/** The notices that a visitor has seen enough of, each until it changes; on the device alone. */
class Dismissals {
  readonly #kept = new KeptMap('vicinia-dismissed-1');

  has(notice: Notice, homePage: string | undefined): boolean {
    return this.#kept.entries.get(itemKey(notice, homePage)) === noticeVersion(notice);
  }

  /** False when the device will not keep it. */
  add(notice: Notice, homePage: string | undefined): boolean {
    const entries = new Map(this.#kept.entries);
    const key = itemKey(notice, homePage);
    entries.delete(key);
    entries.set(key, noticeVersion(notice));
    return this.#kept.replace(new Map([...entries].slice(-most)));
  }

  takeBack(notices: readonly Notice[], homePage: string | undefined): void {
    const keys = new Set(notices.map((notice) => itemKey(notice, homePage)));
    this.#kept.replace(new Map([...this.#kept.entries].filter(([key]) => !keys.has(key))));
  }

  /** Calls back at each change, here or in another tab, until the function that it returns is called. */
  watch(watcher: () => void): () => void {
    return this.#kept.watch(watcher);
  }
}

export const dismissals = new Dismissals();
