import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ListingState } from './listing-state.ts';
import { readStateText, stateText } from './state-text.ts';

interface Host extends ReactiveControllerHost {
  /** Name of the parameter; without one the address is left alone. */
  state: string | null | undefined;
}

/** Where a listing's state is. */
interface StateHolder {
  asked: ListingState;
}

/** Typing is one step back, not one a letter. */
const oneStep = 1000;

/**
 * Writes a listing's state to the page's address, and takes it from there: on arrival, and when the visitor goes back or
 * forward. The rest of the address, and what the page keeps in its history, stay as they are.
 */
export class AddressKeeper implements ReactiveController {
  readonly #host: Host;
  readonly #holder: StateHolder;
  #name: string | null | undefined;
  #written = '';
  /** What stands beside the words that are searched for. */
  #rest = '';
  #typedAt = 0;

  constructor(host: Host, holder: StateHolder) {
    this.#host = host;
    this.#holder = holder;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onPopState);
    this.#arrive();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPopState);
  }

  hostUpdated(): void {
    if (this.#host.state === this.#name) this.#write();
    else this.#arrive();
  }

  #arrive(): void {
    this.#name = this.#host.state;
    this.#written = this.#found;
    const text = stateText(this.#holder.asked);
    this.#rest = text;
    // What the visitor has done while this code was on its way counts more.
    if (this.#written && !text) this.#take();
    else this.#write();
  }

  #write(): void {
    const { asked } = this.#holder;
    const text = stateText(asked);
    if (!this.#name || text === this.#written) return;
    const url = new URL(location.href);
    if (text) url.searchParams.set(this.#name, text);
    else url.searchParams.delete(this.#name);
    const now = Date.now();
    const rest = stateText({ ...asked, text: '' });
    const typing = rest === this.#rest && now - this.#typedAt < oneStep;
    this.#typedAt = rest === this.#rest ? now : 0;
    this.#rest = rest;
    this.#written = text;
    try {
      history[typing ? 'replaceState' : 'pushState'](history.state, '', url);
    } catch {
      // A sandboxed page has no address, and browsers bound how often one may change it.
    }
  }

  get #found(): string {
    return (this.#name && new URL(location.href).searchParams.get(this.#name)) || '';
  }

  #take(): void {
    const asked = readStateText(this.#written);
    // Written as it would be by this listing, else it would be written again.
    this.#written = stateText(asked);
    this.#rest = stateText({ ...asked, text: '' });
    this.#holder.asked = asked;
  }

  readonly #onPopState = (): void => {
    const found = this.#found;
    if (found === this.#written) return;
    this.#written = found;
    this.#typedAt = 0;
    this.#take();
  };
}
