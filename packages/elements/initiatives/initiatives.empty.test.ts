import { expect } from '@open-wc/testing';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { chips, Facet } from '@vicinia/testing/listing/facet.js';
import { Listing, read } from '@vicinia/testing/listing/listing.js';
import './define.ts';

describe('<vicinia-initiatives>, with nothing to list', () => {
  staysQuiet();

  it('says that an empty feed has nothing yet, and offers no search', async () => {
    const listing = await Listing.settled({ src: feedAddress('empty') });
    expect(listing.states).to.deep.equal(['ready']);
    expect(listing.messages).to.deep.equal(['Per ora non ci sono iniziative pubblicate.']);
    expect(listing.all('input')).to.have.length(0);
    expect(listing.showsFallback).to.be.false;
  });

  it('says the same when the locked filter leaves nothing, which the visitor cannot help', async () => {
    const listing = await Listing.settled({ src: feedAddress('whole'), where: 'municipality:Faenza' });
    expect(listing.messages).to.deep.equal(['Per ora non ci sono iniziative pubblicate.']);
  });

  it('says that a search found nothing, and what to do', async () => {
    const listing = await Listing.settled({ src: feedAddress('whole') });
    await listing.search('zzz');
    expect(listing.count).to.equal('0 iniziative');
    expect(listing.cards).to.have.length(0);
    expect(listing.messages).to.deep.equal(['Nessuna iniziativa corrisponde alla ricerca.']);
    expect(listing.all('.drops button').map((it) => read(it))).to.deep.equal(['Senza la ricerca: 30 iniziative']);
  });

  it('says which filter to take back where several together leave nothing, and takes it back', async () => {
    const listing = await Listing.settled({ src: feedAddress('whole') });
    await (await new Facet(listing, 'Stato').unfold()).choose('In pausa');
    await listing.search('orto');
    await listing.until(() => listing.find('.drops'));
    const drops = listing.all('.drops button').map((it) => read(it));
    expect(drops[0]).to.match(/^Senza «Stato»: \d+ iniziativ/);
    expect(drops[1]).to.equal('Senza la ricerca: 1 iniziativa');
    await listing.press(drops[0]!);
    await listing.until(() => listing.cards.length > 0);
    expect(chips(listing)).to.deep.equal(['«orto»']);
  });

  it('lists again when the search is taken back', async () => {
    const listing = await Listing.settled({ src: feedAddress('whole') });
    await listing.search('zzz');
    await listing.until(() => listing.all('.chip').length === 1, 'a chip');
    await listing.press('Togli la ricerca: zzz');
    expect(listing.cards).to.have.length(12);
    expect(listing.searchField.value).to.equal('');
  });
});
