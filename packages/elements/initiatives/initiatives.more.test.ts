import { expect } from '@open-wc/testing';
import { Announcements, announcers } from '@vicinia/testing/asserts/announced.js';
import { expectFocus } from '@vicinia/testing/asserts/focused.js';
import { press } from '@vicinia/testing/asserts/press.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { feedOf } from '@vicinia/testing/listing/feed-of.js';
import { Listing, nameOf } from '@vicinia/testing/listing/listing.js';
import './define.ts';

const open = (attributes = {}) => Listing.settled({ src: feedAddress('whole'), ...attributes });

describe('<vicinia-initiatives>, show more', () => {
  staysQuiet();

  it('shows as many again', async () => {
    const listing = await open();
    await listing.press('Mostra altre 12 iniziative');
    await listing.until(() => listing.cards.length > 12);
    expect(listing.cards).to.have.length(24);
  });

  it('says how many the last step brings, and goes when there are no more', async () => {
    const listing = await open();
    await listing.press('Mostra altre 12 iniziative');
    await listing.until(() => listing.cards.length === 24);
    await listing.press('Mostra altre 6 iniziative');
    expect(listing.cards).to.have.length(30);
    expect(listing.all('.more')).to.have.length(0);
  });

  it('has a word of its own for a single one', async () => {
    const listing = await open({ 'page-size': '29' });
    expect(listing.all('button').map(nameOf)).to.contain('Mostra un’altra iniziativa');
  });

  it('is not there when all are shown', async () => {
    expect((await open({ 'page-size': '30' })).all('.more')).to.have.length(0);
  });

  it('keeps the cards that were there', async () => {
    const listing = await open();
    const before = listing.cards;
    await listing.press('Mostra altre 12 iniziative');
    await listing.until(() => listing.cards.length === 24);
    expect(before.every((card, i) => card === listing.cards[i])).to.be.true;
  });

  it('moves focus to the first new card', async () => {
    const listing = await open();
    listing.button('Mostra altre 12 iniziative').focus();
    await press('Enter');
    await listing.until(() => listing.cards.length === 24);
    expectFocus(listing.cards[12]!.querySelector('a'));
  });

  it('moves focus to the button of a card without a link', async () => {
    const listing = await open({ where: 'form:pooled-demand', 'page-size': '7' });
    const announcements = new Announcements();
    await listing.press('Mostra un’altra iniziativa');
    await announcements.next();
    expectFocus(listing.button('Dettagli: Senza una pagina sua'));
    announcements.stop();
  });

  it('says at the end that all are shown', async () => {
    const listing = await open({ 'page-size': '29' });
    const announcements = new Announcements();
    await listing.press('Mostra un’altra iniziativa');
    expect(await announcements.next()).to.equal('Mostrate 30 iniziative di 30');
    announcements.stop();
  });

  it('says it in the language of the element', async () => {
    const src = feedOf(Array.from({ length: 1200 }, () => ({})));
    const listing = await Listing.settled({ src, lang: 'en' });
    const announcements = new Announcements();
    await listing.press('Show 12 more initiatives');
    expect(await announcements.next()).to.equal('24 initiatives of 1,200 shown');
    expect(announcers()[0]).to.have.attribute('lang', 'en');
    announcements.stop();
  });

  it('says how many are shown now', async () => {
    const listing = await open();
    const announcements = new Announcements();
    await listing.press('Mostra altre 12 iniziative');
    expect(await announcements.next()).to.equal('Mostrate 24 iniziative di 30');
    announcements.stop();
  });
});
