import { Listing } from '../listing/listing.ts';
import type { Records } from './recorder.ts';

/** A page of its own, in a frame, that embeds the widgets under a Content-Security-Policy. */
export class HostPage {
  readonly window: Window & typeof globalThis;
  readonly #frame: HTMLIFrameElement;

  private constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
    this.window = frame.contentWindow as Window & typeof globalThis;
  }

  /** Opens the page, and waits until the element is defined there; without a policy everything is allowed. */
  static async open(policy = '', element = 'initiatives'): Promise<HostPage> {
    const frame = document.createElement('iframe');
    frame.src = `/test-host/?${new URLSearchParams({ policy, element }).toString()}`;
    frame.style.cssText = 'inline-size: 1000px; block-size: 700px';
    const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
    document.body.append(frame);
    await loaded;
    return new HostPage(frame);
  }

  get records(): Records {
    return this.window.records;
  }

  /** Puts a listing into the page, as its author would. */
  listing(attributes: Record<string, string>): Listing {
    const element = this.window.document.createElement('vicinia-initiatives');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    this.window.document.body.append(element);
    return new Listing(element);
  }

  /** Two frames of the page: what was waiting for its turn has had it. */
  async rest(): Promise<void> {
    for (let i = 0; i < 2; i++) await new Promise((done) => this.window.requestAnimationFrame(done));
  }

  close(): void {
    this.#frame.remove();
  }
}
