import { expect } from '@open-wc/testing';
import { announcers } from '@vicinia/testing/asserts/announced.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { fastClock } from '@vicinia/testing/clock/fast-clock.js';
import { feedAddress, requestCount } from '@vicinia/testing/feed-server/feed-address.js';
import { Gate } from '@vicinia/testing/feed-server/gate.js';
import { Listing } from '@vicinia/testing/listing/listing.js';
import { ViciniaInitiatives } from './initiatives.ts';

describe('<vicinia-initiatives>, defining', () => {
  staysQuiet();

  it('is not defined by importing its class', () => {
    expect(customElements.get('vicinia-initiatives')).to.be.undefined;
  });

  it('takes over an element that was in the page before, with its attributes and properties', async () => {
    const element = document.createElement('vicinia-initiatives');
    element.setAttribute('src', feedAddress('whole'));
    element.innerHTML = '<p>Fallback</p>';
    element.pageSize = 2;
    document.body.append(element);
    await import('./define.ts');
    const listing = new Listing(element);
    await listing.settles();
    expect(listing.cards).to.have.length(2);
    element.remove();
  });

  it('may be defined twice', async () => {
    await import('./define.ts');
    // Another address is another module: a second copy on the same page.
    const second = new URL('./define.ts?second', import.meta.url).href;
    await import(second);
    expect(customElements.get('vicinia-initiatives')).to.equal(ViciniaInitiatives);
  });
});

describe('<vicinia-initiatives>, in and out of the page', () => {
  staysQuiet();

  it('asks for nothing before it is in the page', async () => {
    const src = feedAddress('whole', { answers: ['ok'] });
    const listing = Listing.make({ src });
    listing.element.pageSize = 3;
    expect(await requestCount(src)).to.equal(0);
  });

  it('shows what it has at once when it comes back, and asks again', async () => {
    const src = feedAddress('whole', { answers: ['ok', 'feed:other'] });
    const listing = await Listing.settled({ src });
    listing.element.remove();
    document.body.append(listing.element);
    await listing.element.updateComplete;
    expect(listing.count).to.equal('30 iniziative');
    expect(listing.states).to.deep.equal(['ready']);
    await listing.settles();
    expect(listing.titles).to.deep.equal(['Altra prima', 'Altra seconda']);
    expect(await requestCount(src)).to.equal(2);
    listing.element.remove();
  });

  it('may leave while it loads, and comes back to load anew', async () => {
    const gate = new Gate();
    const src = feedAddress('whole', { gate: gate.name, answers: ['fail', 'ok'] });
    const listing = await Listing.open({ src });
    const errors: Event[] = [];
    listing.element.addEventListener('vicinia-error', (event) => errors.push(event));
    await listing.until(async () => (await requestCount(src)) === 1);
    listing.element.remove();
    await gate.open();
    const settled = listing.settles();
    document.body.append(listing.element);
    await settled;
    expect(listing.states).to.deep.equal(['ready']);
    expect(errors).to.have.length(0);
    listing.element.remove();
  });

  it('takes another address while it is away', async () => {
    const listing = await Listing.settled({ src: feedAddress('whole') });
    listing.element.remove();
    const src = feedAddress('other', { answers: ['ok'] });
    listing.element.src = src;
    await listing.element.updateComplete;
    expect(await requestCount(src)).to.equal(0);
    const settled = listing.settles();
    document.body.append(listing.element);
    await settled;
    expect(listing.titles).to.deep.equal(['Altra prima', 'Altra seconda']);
    listing.element.remove();
  });

  it('keeps the search when it is moved', async () => {
    const listing = await Listing.settled({ src: feedAddress('whole') });
    await listing.search('banca');
    const main = document.body.appendChild(document.createElement('main'));
    main.append(listing.element);
    await listing.settles();
    expect(listing.searchField.value).to.equal('banca');
    expect(listing.titles).to.deep.equal(['Banca del tempo']);
    main.remove();
  });
});

describe('<vicinia-initiatives>, leaving before it has spoken', () => {
  staysQuiet();
  const clock = fastClock();

  it('says nothing about a search after it has left', async () => {
    const listing = await Listing.settled({ src: feedAddress('whole') });
    const before = announcers()[0]!.textContent;
    clock.hold();
    await listing.search('banca');
    listing.element.remove();
    clock.release();
    expect(announcers()[0]!.textContent).to.equal(before);
  });
});
