import { expect, fixture } from '@open-wc/testing';
import { LitElement, css, html, type TemplateResult } from 'lit';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { Dictionary } from '../messages/dictionary.ts';
import en from '../messages/en.ts';
import { loadFullDictionary } from '../messages/full-dictionary.ts';
import it_ from '../messages/it.ts';
import { LazyPart } from './lazy-part.ts';

const module = {
  styles: css`
    p {
      color: rgb(1, 2, 3);
    }
  `,
  loadFullDictionary,
};
const italian = new Dictionary('it', it_);
const english = new Dictionary('en', en);

/** An element that shows how far its part is. */
class PartHost extends LitElement {
  words = italian;
  part = new LazyPart(this, () => this.bring());
  calls = 0;
  bring: () => Promise<typeof module> = () => Promise.resolve(module);

  protected override render(): TemplateResult {
    const part = this.part.get(this.words);
    return html`<p>${part.status} ${part.status === 'ready' ? part.words.text('clearAll') : ''}</p>`;
  }
}
customElements.define('part-host', PartHost);

/** A host whose part comes, or does not, when the test says so. */
async function host() {
  const element = document.createElement('part-host') as PartHost;
  const arrival = Promise.withResolvers<typeof module>();
  element.bring = () => {
    element.calls++;
    return arrival.promise;
  };
  await fixture(html`${element}`);
  const settled = async () => {
    await arrival.promise.catch(() => undefined);
    // The words come after the code; the host updates after both.
    while (text().startsWith('loading')) await new Promise((done) => requestAnimationFrame(done));
  };
  const text = () => element.renderRoot.querySelector('p')!.textContent.trim();
  return { element, arrival, settled, text };
}

describe('LazyPart', () => {
  staysQuiet();

  it('is loading until its code and words have come, then ready', async () => {
    const { arrival, settled, text } = await host();
    expect(text()).to.equal('loading');
    arrival.resolve(module);
    await settled();
    expect(text()).to.equal('ready Togli tutto');
  });

  it('brings its style', async () => {
    const { element, arrival, settled } = await host();
    arrival.resolve(module);
    await settled();
    expect(getComputedStyle(element.renderRoot.querySelector('p')!).color).to.equal('rgb(1, 2, 3)');
  });

  it('is fetched once, however often it is asked for', async () => {
    const { element, arrival, settled } = await host();
    element.requestUpdate();
    await element.updateComplete;
    arrival.resolve(module);
    await settled();
    element.requestUpdate();
    await element.updateComplete;
    expect(element.calls).to.equal(1);
  });

  it('says that it failed, and tries no more', async () => {
    const { element, arrival, settled, text } = await host();
    arrival.reject(new TypeError('Failed to fetch dynamically imported module'));
    await settled();
    expect(text()).to.equal('failed');
    element.requestUpdate();
    await element.updateComplete;
    expect(element.calls).to.equal(1);
  });

  it('fetches the words of another language, and neither code nor style again', async () => {
    const { element, arrival, settled, text } = await host();
    arrival.resolve(module);
    await settled();
    element.words = english;
    element.requestUpdate();
    await element.updateComplete;
    await settled();
    expect(text()).to.equal('ready Clear all');
    expect(element.calls).to.equal(1);
    expect((element.renderRoot as ShadowRoot).adoptedStyleSheets).to.have.length(1);
  });

  it('is ready in the last language when that changes while it loads', async () => {
    const { element, arrival, settled, text } = await host();
    element.words = english;
    element.requestUpdate();
    await element.updateComplete;
    arrival.resolve(module);
    await settled();
    expect(text()).to.equal('ready Clear all');
    expect((element.renderRoot as ShadowRoot).adoptedStyleSheets).to.have.length(1);
  });
});
