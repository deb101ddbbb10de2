import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LoadError, loadFeed, readDocument, type DocumentOptions, type Loaded } from '@vicinia/feed/load.js';
import type { Problem } from '@vicinia/feed/problem.js';
import { ViciniaErrorEvent } from '../events/error-event.ts';
import { ViciniaLoadEvent } from '../events/load-event.ts';
import type { FeedState } from './feed-state.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** Keeps an element's feed: loads it when the address changes, aborts what is overtaken, tells the host page. */
export class FeedController implements ReactiveController {
  state: FeedState = { status: 'idle' };
  readonly #host: Host;
  readonly #wanted: DocumentOptions;
  #address: string | undefined;
  #running: AbortController | undefined;

  constructor(host: Host, wanted: DocumentOptions) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  /**
   * Shows the first page of the feed from a text that is there already, without a request: what the server rendered from,
   * so that the browser can take over. A spoilt text is as good as none, since the feed itself is fetched anyway.
   */
  start(text: string, address: string): void {
    try {
      this.#show(readDocument(text, address, this.#wanted));
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
    }
  }

  /** Follows the element's address. The same address again does nothing. */
  follow(address: string | undefined): void {
    if (address === this.#address) return;
    const first = this.#address === undefined;
    this.#address = address;
    // A snapshot stays while the first request runs; another address makes what is shown wrong.
    if (!first) this.state = { status: 'idle' };
    if (this.#host.isConnected) void this.load();
  }

  hostConnected(): void {
    if (this.#address !== undefined && !this.#running) void this.load();
  }

  hostDisconnected(): void {
    this.#running?.abort();
    this.#running = undefined;
  }

  /** Loads the feed (again). Never rejects: what goes wrong becomes a state and an event. */
  async load(): Promise<void> {
    this.#running?.abort();
    const running = (this.#running = new AbortController());
    const shown = this.state.status === 'ready' || this.state.status === 'stale';
    if (!shown) this.#set({ status: 'loading' });
    try {
      if (!this.#address) throw new LoadError({ code: 'bad-address', address: this.#host.getAttribute('src') ?? '' });
      for await (const loaded of loadFeed(this.#address, { ...this.#wanted, signal: running.signal })) {
        if (running.signal.aborted) return;
        // Fewer items than are shown would make the listing shrink for a moment.
        if (!shown || loaded.complete) this.#show(loaded);
      }
    } catch (error) {
      if (!running.signal.aborted) this.#fail(error);
    }
  }

  #show({ feed, problems, complete, stale }: Loaded): void {
    const known = { feed, problems, complete };
    this.#set(stale ? { status: 'stale', ...known, saved: stale.saved } : { status: 'ready', ...known });
    if (stale && complete) this.#host.dispatchEvent(new ViciniaErrorEvent(stale.problem));
    if (complete) this.#host.dispatchEvent(new ViciniaLoadEvent(feed.items.length, problems));
  }

  #fail(error: unknown): void {
    const problem: Problem =
      error instanceof LoadError
        ? error.problem
        : { code: 'unreadable', severity: 'error', path: [], found: String(error) };
    const { state } = this;
    if (state.status === 'ready' || state.status === 'stale') {
      const saved = state.status === 'stale' ? state.saved : new Date(state.feed.generated ?? Date.now());
      const { feed, problems } = state;
      this.#set({ status: 'stale', feed, problems, complete: true, saved });
    } else this.#set({ status: 'failed', problem });
    this.#host.dispatchEvent(new ViciniaErrorEvent(problem));
  }

  #set(state: FeedState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
