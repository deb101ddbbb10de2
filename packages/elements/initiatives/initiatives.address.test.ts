import { expect } from '@open-wc/testing';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { chips, Facet } from '@vicinia/testing/listing/facet.js';
import { Listing } from '@vicinia/testing/listing/listing.js';
import './define.ts';

const parameter = (name: string) => new URL(location.href).searchParams.get(name);

describe('<vicinia-initiatives state>', () => {
  staysQuiet();

  const start = location.href;
  afterEach(() => history.replaceState(null, '', start));

  const open = (more: Record<string, string> = {}) =>
    Listing.settled({ src: feedAddress('whole'), state: 'v', 'page-size': '5', ...more });
  const arriveAt = (value: string) => {
    const url = new URL(start);
    url.searchParams.set('v', value);
    history.replaceState({ of: 'the page' }, '', url);
  };

  it('leaves the address alone until the visitor does something', async () => {
    await open();
    expect(location.href).to.equal(start);
  });

  it('leaves the address alone when it is not asked for', async () => {
    const listing = await open({ state: '' });
    await (await new Facet(listing, 'Forma').unfold()).choose('Mutuo aiuto');
    expect(location.href).to.equal(start);
  });

  it('writes filters to the address, one step back for each', async () => {
    const listing = await open();
    const facet = await new Facet(listing, 'Forma').unfold();
    await facet.choose('Mutuo aiuto');
    await listing.until(() => parameter('v') === 'form:mutual-aid');
    await facet.choose('Collaborazione attiva');
    await listing.until(() => parameter('v') === 'form:mutual-aid form:active-collaboration');
    history.back();
    await listing.until(() => parameter('v') === 'form:mutual-aid');
    await listing.until(() => chips(listing).join() === 'Mutuo aiuto');
  });

  it('shows what a shared address says, and goes back and forward', async () => {
    arriveAt('form:mutual-aid');
    const listing = await open();
    await listing.until(() => chips(listing).join() === 'Mutuo aiuto');
    await (await new Facet(listing, 'Forma').unfold()).choose('Collaborazione attiva');
    await listing.until(() => chips(listing).length === 2);
    history.back();
    await listing.until(() => chips(listing).join() === 'Mutuo aiuto');
    expect(history.state).to.deep.equal({ of: 'the page' });
    history.forward();
    await listing.until(() => chips(listing).length === 2);
  });

  it('takes so many cards from the address as were shown', async () => {
    arriveAt('page:3');
    const listing = await open();
    await listing.until(() => listing.cards.length === 15);
  });

  it('keeps the rest of the address', async () => {
    const url = new URL(start);
    url.searchParams.set('page', 'iniziative');
    url.hash = 'qui';
    history.replaceState(null, '', url);
    const listing = await open();
    await (await new Facet(listing, 'Forma').unfold()).choose('Mutuo aiuto');
    await listing.until(() => parameter('v') === 'form:mutual-aid');
    expect(parameter('page')).to.equal('iniziative');
    expect(location.hash).to.equal('#qui');
  });

  it('gives up listening when it leaves the page', async () => {
    arriveAt('form:mutual-aid');
    const listing = await open();
    await listing.until(() => chips(listing).length === 1);
    listing.element.remove();
    history.replaceState(null, '', start);
    dispatchEvent(new PopStateEvent('popstate'));
    document.body.append(listing.element);
    await listing.until(() => listing.cards.length > 0);
    listing.element.remove();
  });
});
