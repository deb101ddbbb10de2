import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LoadError, loadFeeds, readSoundFeed, type Loaded, type LoadOptions } from '@vicinia/feed/load.js';
import { ViciniaErrorEvent } from '../events/error-event.ts';
import { ViciniaLoadEvent } from '../events/load-event.ts';
import type { FeedState } from './feed-state.ts';

type Host = ReactiveControllerHost & HTMLElement;

const longAgo = 15 * 60_000;

/** Keeps an element's feed: loads it when the address changes, aborts what is overtaken, tells the host page. */
export class FeedController implements ReactiveController {
  state: FeedState = { status: 'idle' };
  readonly #host: Host;
  readonly #prepare: (loaded?: Loaded) => unknown;
  #options: LoadOptions;
  #addresses: readonly string[] | undefined;
  #key: string | undefined;
  #running: AbortController | undefined;
  #loadedAt = Infinity;

  /** `prepare` does what takes long ahead of showing a feed, or that there is none, and resolves then. */
  constructor(host: Host, options: LoadOptions, prepare: (loaded?: Loaded) => unknown) {
    this.#host = host;
    this.#prepare = prepare;
    this.#options = options;
    host.addController(this);
  }

  /**
   * Shows the first page of the feed from a text that is there already, without a request: what the server rendered from,
   * so that the browser can take over. A spoilt text is as good as none, since the feed itself is fetched anyway.
   */
  start(text: string): void {
    const loaded = readSoundFeed(text, this.#options);
    if (loaded) this.#show(loaded, new Date(loaded.feed.generated ?? Date.now()));
  }

  /** Follows the element's addresses. The same ones again, read in the same way, do nothing. */
  follow(addresses: readonly string[], how: Pick<LoadOptions, 'format' | 'columns' | 'offline'>): void {
    const key = JSON.stringify([addresses, how]);
    // Without an address there is nothing to follow yet; a framework may set it later.
    if (key === this.#key || (addresses.length === 0 && !this.#addresses)) return;
    // A snapshot stays while the first request runs; another address makes what is shown wrong.
    if (this.#addresses) this.state = { status: 'idle' };
    this.#key = key;
    this.#addresses = addresses;
    this.#options = { ...this.#options, ...how };
    if (this.#host.isConnected) void this.load();
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#whenSeen);
    if (this.#addresses && !this.#running) void this.load();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#whenSeen);
    this.#running?.abort();
    this.#running = undefined;
  }

  /**
   * Loads the feeds (again). Never rejects: what goes wrong becomes a state and an event. `then` is called once there is
   * something to show of what came, or the failure; not when another request has overtaken this one.
   */
  async load(then?: () => void): Promise<void> {
    this.#running?.abort();
    const { signal } = (this.#running = new AbortController());
    const shown = 'feed' in this.state;
    if (!shown) this.#set({ status: 'loading' });
    const [first = ''] = this.#addresses ?? [];
    try {
      if (!first) throw new LoadError({ code: 'bad-address', address: first });
      const revalidate = this.#loadedAt < Infinity;
      this.#loadedAt = Date.now();
      for await (const loaded of loadFeeds(this.#addresses!, { ...this.#options, signal, revalidate })) {
        // Fewer items than are shown would make the listing shrink for a moment.
        if (shown && !loaded.complete) continue;
        await this.#prepare(loaded);
        if (signal.aborted) return;
        this.#show(loaded);
        then?.();
        then = undefined;
      }
    } catch (error) {
      await this.#prepare();
      if (signal.aborted) return;
      // What is no LoadError is code that did not come.
      this.#fail(error instanceof LoadError ? error : new LoadError({ code: 'network', address: first }));
      then?.();
    }
  }

  /** A tab that comes back after long shows what is true now. */
  readonly #whenSeen = (): void => {
    if (!document.hidden && Date.now() - this.#loadedAt > longAgo) void this.load();
  };

  #show({ feed, problems, complete, stale }: Loaded, saved = new Date()): void {
    const known = { feed, problems, complete, saved };
    this.#set(stale ? { status: 'stale', ...known, ...stale } : { status: 'ready', ...known });
    if (stale && complete) this.#host.dispatchEvent(new ViciniaErrorEvent(stale.problem));
    if (complete) this.#host.dispatchEvent(new ViciniaLoadEvent(feed.items.length, problems));
  }

  #fail({ problem }: LoadError): void {
    const { state } = this;
    this.#set('feed' in state ? { ...state, status: 'stale', complete: true, problem } : { status: 'failed', problem });
    this.#host.dispatchEvent(new ViciniaErrorEvent(problem));
  }

  #set(state: FeedState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
