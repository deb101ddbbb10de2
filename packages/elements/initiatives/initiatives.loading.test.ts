import { expect, oneEvent } from '@open-wc/testing';
import { Announcements } from '@vicinia/testing/asserts/announced.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { Gate } from '@vicinia/testing/feed-server/gate.js';
import { Listing } from '@vicinia/testing/listing/listing.js';
import './define.ts';

describe('<vicinia-initiatives>, loading', () => {
  staysQuiet();

  it('is busy, says so, and shows its fallback until the feed is there', async () => {
    const gate = new Gate();
    const listing = await Listing.open({ src: feedAddress('whole', { gate: gate.name }) });
    expect(listing.states).to.deep.equal(['loading']);
    expect(listing.element).to.have.attribute('aria-busy', 'true');
    expect(listing.messages).to.deep.equal(['Sto caricando le iniziative…']);
    expect(listing.showsFallback).to.be.true;

    const settled = listing.settles();
    await gate.open();
    await settled;
    expect(listing.states).to.deep.equal(['ready']);
    expect(listing.element).to.have.attribute('aria-busy', 'false');
    expect(listing.messages).to.deep.equal([]);
    expect(listing.showsFallback).to.be.false;
  });

  it('reserves room, so that what follows does not jump', async () => {
    const gate = new Gate();
    const listing = await Listing.open({ src: feedAddress('one-item', { gate: gate.name }) });
    expect(listing.element.getBoundingClientRect().height).to.be.greaterThan(600);
    await gate.open();
  });

  it('shows the first page of a paged feed ahead of the others, and says that it is the first', async () => {
    const listing = await Listing.open({ src: feedAddress('endless') });
    await listing.until(() => listing.cards.length > 0);
    expect(listing.titles).to.deep.equal(['Uno', 'Due', 'Tre']);
    expect(listing.count).to.equal('Le prime 3 iniziative');
  });

  it('does not say that there is nothing while pages are still to come', async () => {
    const listing = await Listing.open({ src: feedAddress('endless'), where: 'municipality:Russi' });
    await listing.until(() => listing.states[0] === 'ready');
    await listing.element.updateComplete;
    expect(listing.messages).to.deep.equal(['Sto caricando le iniziative…']);
  });

  it('does not say that a search found nothing while pages are still to come', async () => {
    const listing = await Listing.open({ src: feedAddress('endless') });
    await listing.until(() => listing.cards.length > 0);
    await listing.search('zzz');
    expect(listing.count).to.equal('Sto caricando le iniziative…');
    expect(listing.messages).to.deep.equal([]);
  });

  for (const [text, meanwhile, result] of [
    ['zzz', 'Sto caricando le iniziative…', 'Nessuna iniziativa corrisponde alla ricerca.'],
    ['cinque', 'Sto caricando le iniziative…', '1 iniziativa'],
    ['riassunto', 'Le prime 3 iniziative', '5 iniziative'],
  ] as const)
    it(`announces once that more is to come, and once what a search has found in the end: ${text}`, async () => {
      const gate = new Gate();
      const next = feedAddress('paged-3', { gate: gate.name });
      const listing = await Listing.open({ src: feedAddress('paged', { next }) });
      await listing.until(() => listing.cards.length > 0);
      const announcements = new Announcements();
      await listing.search(text);
      expect(await announcements.next()).to.equal(meanwhile);
      const settled = listing.settles();
      await gate.open();
      await settled;
      expect(await announcements.next()).to.equal(result);
      announcements.stop();
    });

  it('puts the pages of a feed together, each item once', async () => {
    const listing = await Listing.settled({ src: feedAddress('paged') });
    expect(listing.titles).to.deep.equal(['Uno', 'Due', 'Tre', 'Quattro', 'Cinque', 'Sei']);
    expect(listing.count).to.equal('6 iniziative');
  });

  it('tells the host once, at the end of the last page', async () => {
    const listing = Listing.make({ src: feedAddress('paged') });
    const counts: number[] = [];
    listing.element.addEventListener('vicinia-load', (event) => counts.push(event.detail.count));
    document.body.append(listing.element);
    await oneEvent(listing.element, 'vicinia-load');
    listing.element.remove();
    expect(counts).to.deep.equal([6]);
  });

  it('comes to an end with a feed that pages in a circle', async () => {
    const listing = await Listing.settled({ src: feedAddress('circular') });
    expect(listing.titles).to.deep.equal(['Uno']);
    expect(listing.count).to.equal('1 iniziativa');
  });
});
