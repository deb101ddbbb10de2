import { expect, oneEvent } from '@open-wc/testing';
import type { Problem } from '@vicinia/feed/problem.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { Facet } from '@vicinia/testing/listing/facet.js';
import { Listing } from '@vicinia/testing/listing/listing.js';
import './define.ts';

const open = () => Listing.settled({ src: feedAddress('whole') });

/** What kind of event it is to the host page. */
const kind = ({ bubbles, composed, cancelable }: Event) => ({ bubbles, composed, cancelable });

describe('<vicinia-initiatives>, events', () => {
  staysQuiet();

  it('vicinia-load tells how many items there are and what was wrong', async () => {
    const listing = Listing.make({ src: feedAddress('one-bad-item') });
    const loaded = oneEvent(listing.element, 'vicinia-load');
    document.body.append(listing.element);
    const event = await loaded;
    listing.element.remove();
    expect(kind(event)).to.deep.equal({ bubbles: true, composed: true, cancelable: false });
    expect(event.detail.count).to.equal(2);
    expect(event.detail.problems.map(({ path }: Problem) => path.join('.'))).to.deep.equal([
      'items.1',
      'items.2.title',
      'items.3.attachments.0.url',
    ]);
  });

  it('vicinia-error reaches a host page outside of shadow roots', async () => {
    const outer = document.createElement('div');
    const listing = Listing.make({ src: feedAddress('whole', { status: 404 }) });
    outer.attachShadow({ mode: 'open' }).append(listing.element);
    const failed = oneEvent(document.body, 'vicinia-error');
    document.body.append(outer);
    const event = await failed;
    outer.remove();
    expect(kind(event)).to.deep.equal({ bubbles: true, composed: true, cancelable: false });
    expect(event.detail.problem).to.include({ code: 'http', status: 404 });
  });

  it('vicinia-change tells what was typed', async () => {
    const listing = await open();
    const changed = oneEvent(listing.element, 'vicinia-change');
    await listing.search('orto');
    const event = await changed;
    expect(kind(event)).to.deep.equal({ bubbles: true, composed: true, cancelable: false });
    expect(event.detail.query).to.deep.equal({ text: 'orto', filters: {}, sort: 'next' });
  });

  it('vicinia-change tells what was chosen', async () => {
    const listing = await open();
    const facet = await new Facet(listing, 'Comune').unfold();
    const changed = oneEvent(listing.element, 'vicinia-change');
    await facet.choose('Cervia');
    const event = await changed;
    expect(event.detail.query.filters).to.deep.equal({ municipality: ['Cervia'] });
  });

  it('vicinia-change tells of another order', async () => {
    const listing = await open();
    const select = listing.find<HTMLSelectElement>('select')!;
    select.value = 'title';
    const changed = oneEvent(listing.element, 'vicinia-change');
    select.dispatchEvent(new Event('change'));
    const event = await changed;
    expect(event.detail.query.sort).to.equal('title');
  });

  it('vicinia-change tells the order of the host, until the visitor chooses one', async () => {
    const listing = await Listing.settled({ src: feedAddress('whole'), sort: 'title' });
    const changed = oneEvent(listing.element, 'vicinia-change');
    await listing.search('orto');
    const event = await changed;
    expect(event.detail.query.sort).to.equal('title');
  });

  it('does not tell of a change that the host has made', async () => {
    const listing = await open();
    const changes: Event[] = [];
    listing.element.addEventListener('vicinia-change', (event) => changes.push(event));
    listing.element.where = 'municipality:Cervia';
    listing.element.sort = 'title';
    await listing.element.updateComplete;
    expect(changes).to.have.length(0);
  });

  it('vicinia-select tells whose details are about to open, and not when they close', async () => {
    const listing = await open();
    const ids: string[] = [];
    listing.element.addEventListener('vicinia-select', (event) => ids.push(event.detail.item.id));
    const selected = oneEvent(listing.element, 'vicinia-select');
    await listing.press('Dettagli: Banca del tempo');
    const event = await selected;
    expect(kind(event)).to.deep.equal({ bubbles: true, composed: true, cancelable: true });
    await listing.press('Chiudi i dettagli: Banca del tempo');
    expect(ids).to.deep.equal(['banca-del-tempo']);
  });

  it('vicinia-select, once cancelled, opens nothing', async () => {
    const listing = await open();
    listing.element.addEventListener('vicinia-select', (event) => event.preventDefault());
    await listing.press('Dettagli: Banca del tempo');
    expect(listing.all('.details')).to.have.length(0);
    expect(listing.button('Dettagli: Banca del tempo')).to.have.attribute('aria-expanded', 'false');
  });
});
