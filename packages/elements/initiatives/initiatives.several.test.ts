import { expect } from '@open-wc/testing';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { Listing } from '@vicinia/testing/listing/listing.js';
import { sentenceOf } from '@vicinia/testing/weather/sentences.js';
import './define.ts';

describe('<vicinia-initiatives>, several addresses', () => {
  staysQuiet();

  it('makes one listing of them', async () => {
    const src = `${feedAddress('other')}\n${feedAddress('one-item')}`;
    const listing = await Listing.settled({ src, sort: 'title' });
    expect(listing.titles).to.deep.equal(['Altra prima', 'Altra seconda', 'Banca del tempo']);
    expect(listing.count).to.equal('3 iniziative');
  });

  it('shows the others when one of them fails, and names it', async () => {
    const dead = feedAddress('other', { status: 404 });
    const listing = await Listing.settled({ src: `${dead} ${feedAddress('one-item')}` });
    expect(listing.states).to.deep.equal(['ready']);
    expect(listing.titles).to.deep.equal(['Banca del tempo']);
    expect(listing.messages).to.deep.equal([
      `Una parte dell’elenco non si è caricata. ${sentenceOf('http 404', dead)}`,
    ]);
  });

  it('fails when all of them fail', async () => {
    const src = `${feedAddress('other', { status: 404 })} ${feedAddress('one-item', { status: 410 })}`;
    const listing = await Listing.settled({ src });
    expect(listing.states).to.deep.equal(['failed']);
    expect(listing.showsFallback).to.be.true;
  });
});
