import { expect } from '@open-wc/testing';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { feedAddress, requestCount } from '@vicinia/testing/feed-server/feed-address.js';
import { Gate } from '@vicinia/testing/feed-server/gate.js';
import { Listing } from '@vicinia/testing/listing/listing.js';
import './define.ts';

/** Every title that was ever shown, however short. */
function everShown(listing: Listing): Set<string> {
  const seen = new Set<string>();
  new MutationObserver(() => listing.titles.forEach((title) => seen.add(title))).observe(listing.root, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  return seen;
}

describe('<vicinia-initiatives>, races', () => {
  staysQuiet();

  it('never shows an answer that was overtaken by another address', async () => {
    const gate = new Gate();
    const listing = await Listing.open({ src: feedAddress('whole', { gate: gate.name }) });
    const seen = everShown(listing);
    const settled = listing.settles();
    listing.element.src = feedAddress('other');
    await settled;
    await gate.open();
    // One more request after the late answer: by then the late answer has been through.
    await fetch(feedAddress('whole', { gate: gate.name }));
    await listing.element.updateComplete;
    expect([...seen]).to.have.members(['Altra prima', 'Altra seconda']);
    expect(listing.titles).to.deep.equal(['Altra prima', 'Altra seconda']);
  });

  it('does not fail when an overtaken request fails', async () => {
    const gate = new Gate();
    const listing = await Listing.open({ src: feedAddress('whole', { gate: gate.name, answers: ['fail'] }) });
    const errors: Event[] = [];
    listing.element.addEventListener('vicinia-error', (event) => errors.push(event));
    const settled = listing.settles();
    listing.element.src = feedAddress('other');
    await settled;
    await gate.open();
    await fetch(feedAddress('whole', { gate: gate.name }));
    expect(errors).to.have.length(0);
    expect(listing.states).to.deep.equal(['ready']);
  });

  it('shows the one that was asked for last, whichever is answered first', async () => {
    const [first, second] = [new Gate(), new Gate()];
    const listing = await Listing.open({ src: feedAddress('whole', { gate: first.name }) });
    listing.element.src = feedAddress('other', { gate: second.name });
    await listing.element.updateComplete;
    const settled = listing.settles();
    await first.open();
    await second.open();
    await settled;
    expect(listing.titles).to.deep.equal(['Altra prima', 'Altra seconda']);
  });

  it('shows nothing of the old address while the new one loads', async () => {
    const gate = new Gate();
    const listing = await Listing.settled({ src: feedAddress('whole') });
    listing.element.src = feedAddress('other', { gate: gate.name });
    await listing.element.updateComplete;
    expect(listing.states).to.deep.equal(['loading']);
    expect(listing.cards).to.have.length(0);
    const settled = listing.settles();
    await gate.open();
    await settled;
    expect(listing.titles).to.deep.equal(['Altra prima', 'Altra seconda']);
  });

  it('does not load the same address again', async () => {
    const src = feedAddress('whole', { answers: ['ok'] });
    const listing = await Listing.settled({ src });
    listing.element.setAttribute('src', src);
    // The same address, written in another way.
    listing.element.src = src.replace(location.origin, '');
    await listing.element.updateComplete;
    expect(listing.states).to.deep.equal(['ready']);
    expect(await requestCount(src)).to.equal(1);
  });

  it('stops following the pages of an address that has been left', async () => {
    const listing = await Listing.open({ src: feedAddress('endless') });
    await listing.until(() => listing.cards.length > 0);
    const settled = listing.settles();
    listing.element.src = feedAddress('empty');
    await settled;
    expect(listing.messages).to.deep.equal(['Per ora non ci sono iniziative pubblicate.']);
  });

  it('fails, and shows the fallback again, when the address is taken away', async () => {
    const listing = await Listing.settled({ src: feedAddress('whole') });
    const settled = listing.settles();
    listing.element.removeAttribute('src');
    await settled;
    expect(listing.states).to.deep.equal(['failed']);
    expect(listing.showsFallback).to.be.true;
  });
});
