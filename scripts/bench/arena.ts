import type { Browser } from 'puppeteer-core';
import { feedPages } from './feed-pages.ts';
import { bundlePages, contestants, pageOf, type ContestantName } from './pages.ts';
import { servePages, type PageServer } from './serve-pages.ts';
import { visit, WARM_UP, type ServedFeed, type Visit } from './visit.ts';

/** The pages of all, their code and the feeds, where a browser finds them. */
export class Arena {
  readonly #browser: Browser;
  readonly #server: PageServer;
  readonly #warmUp: ServedFeed;

  private constructor(browser: Browser, server: PageServer) {
    this.#browser = browser;
    this.#server = server;
    this.#warmUp = this.put(WARM_UP);
  }

  /** `cdn`: the folder with the widgets' files. */
  static async open(browser: Browser, cdn: string): Promise<Arena> {
    const server = await servePages(cdn);
    const { files } = server;
    for (const [address, code] of await bundlePages(contestants)) files.set(address, code);
    const setPages = (styles: string) => {
      for (const name of contestants) files.set(`/${name}.html`, pageOf(name, styles));
    };
    setPages('');
    const arena = new Arena(browser, server);
    const { styles } = await arena.visit('vicinia', arena.#warmUp);
    setPages(styles);
    return arena;
  }

  get origin(): string {
    return this.#server.origin;
  }

  /** Serves a generated feed of so many items until `remove`. */
  put(items: number): ServedFeed {
    const pages = feedPages(this.origin, items, Date.now());
    for (const [address, text] of pages) this.#server.files.set(address, text);
    return { items, addresses: [...pages.keys()] };
  }

  remove({ addresses }: ServedFeed): void {
    for (const address of addresses) this.#server.files.delete(address);
  }

  visit(name: ContestantName, feed: ServedFeed, slowdown = 1): Promise<Visit> {
    return visit({ browser: this.#browser, origin: this.origin, warmUp: this.#warmUp, name, feed, slowdown });
  }

  close(): Promise<void> {
    return this.#server.close();
  }
}
