import { expect } from '@open-wc/testing';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { heardWarnings } from '@vicinia/testing/asserts/warnings.js';
import { feedAddress, requestCount } from '@vicinia/testing/feed-server/feed-address.js';
import { Gate } from '@vicinia/testing/feed-server/gate.js';
import { Listing } from '@vicinia/testing/listing/listing.js';
import { sentenceOf } from '@vicinia/testing/weather/sentences.js';
import './define.ts';

const feed = (titles: string[], more = {}) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    items: titles.map((title, id) => ({ id: String(id), title })),
    ...more,
  }).replaceAll('<', '\\u003c');
const script = (text: string) => `<script type="application/json">${text}</script><p>Fallback</p>`;

describe('<vicinia-initiatives>, a snapshot in its light DOM', () => {
  staysQuiet();
  heardWarnings();

  it('is shown without waiting for the network', async () => {
    const gate = new Gate();
    const attributes = { src: feedAddress('whole', { gate: gate.name }) };
    const listing = await Listing.open(attributes, script(feed(['Da subito'])));
    expect(listing.states).to.deep.equal(['ready']);
    expect(listing.titles).to.deep.equal(['Da subito']);
    expect(listing.element).to.have.attribute('aria-busy', 'false');
    await gate.open();
  });

  it('gives way to the feed, once that is whole', async () => {
    const gate = new Gate();
    const attributes = { src: feedAddress('whole', { gate: gate.name }) };
    const listing = await Listing.open(attributes, script(feed(['Da subito'])));
    const settled = listing.settles();
    await gate.open();
    await settled;
    expect(listing.count).to.equal('30 iniziative');
  });

  it('may be given as a property, ahead of the one in the light DOM', async () => {
    const listing = Listing.make({}, script(feed(['Da dentro'])));
    listing.element.snapshot = feed(['Da fuori']);
    document.body.append(listing.element);
    await listing.element.updateComplete;
    expect(listing.titles).to.deep.equal(['Da fuori']);
    listing.element.remove();
  });

  it('does not come back when the element does', async () => {
    const listing = await Listing.open({ src: feedAddress('one-item') }, script(feed(['Da subito'])));
    await listing.until(() => listing.titles[0] === 'Banca del tempo');
    listing.element.remove();
    document.body.append(listing.element);
    await listing.element.updateComplete;
    expect(listing.titles).to.deep.equal(['Banca del tempo']);
    listing.element.remove();
  });

  it('is not looked for within what the page nests in the element', async () => {
    const nested = `<section>${script(feed(['Di un altro']))}</section>`;
    const listing = await Listing.open({}, nested);
    expect(listing.cards).to.have.length(0);
  });

  it('does not shrink while the pages of the feed come in', async () => {
    const four = ['Uno', 'Due', 'Tre', 'Quattro'];
    const snapshot = script(feed(four, { next_url: 'https://vicinia.example/more.json' }));
    const second = `${location.origin}/test-feed/paged-2.json?sequence=second-page`;
    const before = await requestCount(second);
    const listing = await Listing.open({ src: feedAddress('endless') }, snapshot);
    // By the time that the second page is asked for, the first one, of three, has been read.
    await listing.until(async () => (await requestCount(second)) > before);
    await listing.element.updateComplete;
    expect(listing.titles).to.deep.equal(four);
    expect(listing.count).to.equal('Le prime 4 iniziative');
  });

  it('stays, as old, when the feed fails', async () => {
    const attributes = { src: feedAddress('whole', { status: 404 }) };
    const snapshot = script(feed(['Da subito'], { _vicinia: { generated: '2026-03-01T08:00:00+01:00' } }));
    const listing = await Listing.open(attributes, snapshot);
    await listing.until(() => listing.states[0] === 'stale');
    expect(listing.titles).to.deep.equal(['Da subito']);
    const why = sentenceOf('http 404', attributes.src);
    expect(listing.messages).to.deep.equal([
      `Non riesco ad aggiornare l’elenco: questi dati sono del 1 marzo 2026. ${why}`,
    ]);
  });

  for (const [what, text] of [
    ['is no JSON', '{ "items": ['],
    ['is no feed', '{"hello": 1}'],
    ['is empty', ''],
  ] as const) {
    it(`is as good as none when it ${what}`, async () => {
      const listing = await Listing.settled({ src: feedAddress('one-item') }, script(text));
      expect(listing.titles).to.deep.equal(['Banca del tempo']);
    });
  }

  it('runs nothing', async () => {
    const evil = script(feed(['</script><script>globalThis.hacked = 1</script>']));
    const listing = await Listing.open({}, evil);
    expect(listing.titles[0]).to.contain('</script>');
    expect(globalThis).not.to.have.property('hacked');
  });
});
