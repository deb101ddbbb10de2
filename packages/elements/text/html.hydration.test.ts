import { hydrate } from '@lit-labs/ssr-client';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { until } from '@vicinia/testing/asserts/until.js';
import { renderHtml } from './html.ts';

const text = '<p>Un <b>orto</b></p><script>globalThis.hacked = 1</script><p>e <img src=x onerror=alert(1)> basta';

/** The text as a server has rendered it; nothing has taken it over yet. */
async function rendered(): Promise<HTMLElement> {
  const answer = await fetch(`/test-host/text?${new URLSearchParams({ html: text }).toString()}`);
  const place = document.createElement('div');
  place.setHTMLUnsafe(await answer.text());
  return place;
}

const linesOf = (place: HTMLElement) => [...place.querySelectorAll('p')].map((line) => line.textContent);

describe('renderHtml, rendered on a server', () => {
  staysQuiet();
  // Rendering starts a process.
  before(rendered);

  it('is its words', async () => {
    const place = await rendered();
    expect(linesOf(place)).to.deep.equal(['Un orto', 'e basta']);
    expect(place.querySelectorAll('b, script, img')).to.have.length(0);
  });

  it('is taken over as it is, and becomes what it should be', async () => {
    const place = await rendered();
    const lines = [...place.querySelectorAll('p')];
    hydrate(html`<div>${renderHtml(text, { level: 3 })}</div>`, place);
    expect([...place.querySelectorAll('p')]).to.deep.equal(lines);
    await until(() => place.querySelector('b'), 'the sanitised text');
    expect(linesOf(place)).to.deep.equal(['Un orto', 'e  basta']);
    expect(place.querySelectorAll('script, img')).to.have.length(0);
    expect(globalThis).not.to.have.property('hacked');
  });
});
