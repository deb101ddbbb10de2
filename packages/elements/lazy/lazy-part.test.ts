import { expect, fixture } from '@open-wc/testing';
import { LitElement, css, html, type TemplateResult } from 'lit';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { Dictionary } from '../messages/dictionary.ts';
import en from '../messages/en.ts';
import { loadFullDictionary } from '../messages/full-dictionary.ts';
import it_ from '../messages/it.ts';
import type { Messages } from '../messages/messages.ts';
import { LazyPart } from './lazy-part.ts';

const module = {
  styles: css`
    p {
      color: rgb(1, 2, 3);
    }
  `,
  loadWords: loadFullDictionary,
};
const italian: Dictionary = new Dictionary<Messages>('it', it_);
const english: Dictionary = new Dictionary('en', en);

/** An element that shows how far its part is; the part comes, or does not, when the test says so. */
class PartHost extends LitElement {
  readonly arrival = Promise.withResolvers<typeof module>();
  words = italian;
  calls = 0;
  readonly #part: LazyPart<typeof module> = new LazyPart(this, () => {
    this.calls++;
    return this.arrival.promise;
  });

  get isLoading(): boolean {
    return this.#part.isLoading;
  }

  get text(): string {
    return this.renderRoot.querySelector('p')!.textContent.trim();
  }

  /** The words come after the code; the element updates after both. */
  async settled(): Promise<void> {
    while (this.text.startsWith('loading')) await new Promise((done) => requestAnimationFrame(done));
  }

  async renderAgain(): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
  }

  protected override render(): TemplateResult {
    const part = this.#part.get(this.words);
    return html`<p>${part.status} ${part.status === 'ready' ? part.words.text('clearAll') : ''}</p>`;
  }
}
customElements.define('part-host', PartHost);

const host = () => fixture<PartHost>(html`<part-host></part-host>`);

describe('LazyPart', () => {
  staysQuiet();

  it('is loading until its code and words have come, then ready', async () => {
    const element = await host();
    expect(element.text).to.equal('loading');
    expect(element.isLoading).to.be.true;
    element.arrival.resolve(module);
    await element.settled();
    expect(element.text).to.equal('ready Togli tutto');
    expect(element.isLoading).to.be.false;
  });

  it('brings its style', async () => {
    const element = await host();
    element.arrival.resolve(module);
    await element.settled();
    expect(getComputedStyle(element.renderRoot.querySelector('p')!).color).to.equal('rgb(1, 2, 3)');
  });

  it('is fetched once, however often it is asked for', async () => {
    const element = await host();
    await element.renderAgain();
    element.arrival.resolve(module);
    await element.settled();
    await element.renderAgain();
    expect(element.calls).to.equal(1);
  });

  it('says that it failed, and tries no more', async () => {
    const element = await host();
    element.arrival.reject(new TypeError('Failed to fetch dynamically imported module'));
    await element.settled();
    expect(element.text).to.equal('failed');
    await element.renderAgain();
    expect(element.calls).to.equal(1);
  });

  it('fetches the words of another language, and neither code nor style again', async () => {
    const element = await host();
    element.arrival.resolve(module);
    await element.settled();
    element.words = english;
    await element.renderAgain();
    await element.settled();
    expect(element.text).to.equal('ready Clear all');
    expect(element.calls).to.equal(1);
    expect((element.renderRoot as ShadowRoot).adoptedStyleSheets).to.have.length(1);
  });

  for (const [first, last, text] of [
    [italian, english, 'ready Clear all'],
    [english, italian, 'ready Togli tutto'],
  ] as const) {
    it(`is ready in the last language when that changes while it loads: ${last.language}`, async () => {
      const element = await host();
      element.words = first;
      await element.renderAgain();
      element.words = last;
      await element.renderAgain();
      element.arrival.resolve(module);
      await element.settled();
      // The other words may come later.
      await loadFullDictionary(first);
      await element.renderAgain();
      expect(element.text).to.equal(text);
      expect((element.renderRoot as ShadowRoot).adoptedStyleSheets).to.have.length(1);
    });
  }
});
