import { expect } from '@open-wc/testing';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { Listing, nameOf, read } from '@vicinia/testing/listing/listing.js';
import './define.ts';

const open = (attributes = {}, feed = 'whole') => Listing.settled({ src: feedAddress(feed), ...attributes });

/** The facts of a card by their names, as assistive technology reads them: `Luogo: Circolo, Russi`. */
const factsOf = (card: HTMLElement) =>
  [...card.querySelectorAll('.fact')].map((it) => `${read(it.querySelector('dt'))}: ${read(it.querySelector('dd'))}`);

describe('<vicinia-initiatives>, ready', () => {
  staysQuiet();

  it('is in the state ready, not busy, and shows no fallback', async () => {
    const listing = await open();
    expect(listing.states).to.deep.equal(['ready']);
    expect(listing.element).to.have.attribute('aria-busy', 'false');
    expect(listing.showsFallback).to.be.false;
  });

  it('shows the first page of cards, the next dates first', async () => {
    const { titles } = await open();
    expect(titles).to.have.length(12);
    expect(titles.slice(0, 4)).to.deep.equal([
      'Orto condiviso di via Fiume',
      'Banca del tempo',
      'Gruppo di acquisto solidale',
      'Camminate al mattino',
    ]);
  });

  it('says how many there are', async () => {
    const listing = await open();
    expect(listing.count).to.equal('30 iniziative');
  });

  it('shows title, summary, form, date, place and promoter on a card', async () => {
    const card = (await open()).card('Orto condiviso di via Fiume');
    expect(read(card.querySelector('.summary'))).to.equal('Un orto che curiamo insieme, il giovedì pomeriggio.');
    expect(read(card.querySelector('.form'))).to.equal('Collaborazione attiva');
    expect(factsOf(card)).to.deep.equal([
      'Prossima data: gio 10 maggio 2085, 17:00–19:00',
      'Luogo: Campo dietro la scuola, Darsena, Ravenna',
      'Promotore: Comitato Orti',
    ]);
  });

  it('gives the next date a machine-readable time', async () => {
    const card = (await open()).card('Orto condiviso di via Fiume');
    expect(card.querySelector('time')).to.have.attribute('datetime', '2085-05-10T17:00');
  });

  it('shows a date that lasts for days as a range of days', async () => {
    const card = (await open()).card('Camminate al mattino');
    expect(factsOf(card)[0]).to.match(/^Prossima data: .*13.*15 maggio 2085$/);
  });

  it('shows a date in the zone of its own schedule', async () => {
    const card = (await open()).card('Laboratorio con New York');
    expect(factsOf(card)[0]).to.equal('Prossima data: mer 16 maggio 2085, 09:00–10:00');
  });

  it('says of what is not active that it is proposed, resting or concluded', async () => {
    const listing = await open({ 'page-size': '30' });
    const badges = ['Portierato di quartiere', 'Officina delle bici', 'Festa del vicinato', 'Banca del tempo'].map(
      (title) => read(listing.card(title).querySelector('.badge')),
    );
    expect(badges).to.deep.equal(['Proposta', 'In pausa', 'Conclusa', '']);
  });

  it('shows no date where only past ones are known', async () => {
    const listing = await open({ 'page-size': '30' });
    expect(factsOf(listing.card('Festa del vicinato')).join()).not.to.contain('Prossima data');
  });

  it('shows a card that has nothing but a title', async () => {
    const listing = await open({ 'page-size': '30' });
    const card = listing.card('Senza fatti');
    expect(card.querySelectorAll('.facts, .form, .summary')).to.have.length(0);
    expect(nameOf(card.querySelector('button')!)).to.equal('Dettagli: Senza fatti');
  });

  it('links the title to the page of the item, where there is one', async () => {
    const listing = await open({ 'page-size': '30' });
    const link = listing.card('Banca del tempo').querySelector('a')!;
    expect(read(link)).to.equal('Banca del tempo');
    expect(link.href).to.equal('https://vicinia.example/iniziative/banca-del-tempo');
    expect(listing.card('Senza una pagina sua').querySelectorAll('a')).to.have.length(0);
  });

  it('says that the content of an example feed is invented', async () => {
    const listing = await open();
    expect(read(listing.root)).to.contain('Contenuti di esempio: gruppi, persone e recapiti sono inventati.');
    expect(read((await open({}, 'other')).root)).not.to.contain('Contenuti di esempio');
  });

  it('shows the good entries of a feed that has bad ones, and says how many are left out', async () => {
    const listing = await open({}, 'one-bad-item');
    expect(listing.titles).to.deep.equal(['Banca del tempo', 'Gruppo di acquisto solidale']);
    expect(read(listing.root)).to.contain('2 voci del feed non si possono leggere e non sono mostrate.');
  });

  it('says of one entry that it is left out', async () => {
    const items = [{ id: '1', title: 'Orto' }, 'not an item'];
    const src = `data:application/json,${encodeURIComponent(JSON.stringify({ items }))}`;
    const listing = await Listing.settled({ src });
    expect(read(listing.root)).to.contain('Una voce del feed non si può leggere e non è mostrata.');
  });

  it('shows a plain JSON Feed that knows nothing of Vicinia', async () => {
    const listing = await open({}, 'plain');
    expect(listing.titles).to.deep.equal(['A post', 'A note without a title, as JSON Feed allows it.']);
    expect(factsOf(listing.card('A post'))).to.deep.equal(['Promotore: Brent']);
  });

  it('takes a feed of any media type', async () => {
    const listing = await Listing.settled({ src: feedAddress('one-item', { type: 'text/plain' }) });
    expect(listing.titles).to.deep.equal(['Banca del tempo']);
  });

  it('takes a feed from a data: address', async () => {
    const items = [{ id: '1', title: 'Dentro l’indirizzo' }];
    const src = `data:application/json,${encodeURIComponent(JSON.stringify({ items }))}`;
    expect((await Listing.settled({ src })).titles).to.deep.equal(['Dentro l’indirizzo']);
  });
});
