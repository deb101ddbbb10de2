import { expect } from '@open-wc/testing';
import { expectFocus } from '@vicinia/testing/asserts/focused.js';
import { press } from '@vicinia/testing/asserts/press.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { chips, Facet, facetNames } from '@vicinia/testing/listing/facet.js';
import { feedOf } from '@vicinia/testing/listing/feed-of.js';
import { Listing, nameOf, read } from '@vicinia/testing/listing/listing.js';
import './define.ts';

const open = (attributes = {}) => Listing.settled({ src: feedAddress('whole'), ...attributes });

/** A listing with Cervia and mutual aid chosen, one after the other. */
async function narrowed() {
  const listing = await open();
  const place = await new Facet(listing, 'Comune').unfold();
  const form = await new Facet(listing, 'Forma').unfold();
  await place.choose('Cervia');
  await form.choose('Mutuo aiuto');
  await listing.until(() => chips(listing).length === 2, 'two chips');
  return { listing, place, form };
}

describe('<vicinia-initiatives>, facets', () => {
  staysQuiet();

  it('offers those that tell the items apart', async () => {
    expect(facetNames(await open())).to.deep.equal([
      'Comune',
      'Quando',
      'Forma',
      'Che cosa cerca',
      'Che cosa offre',
      'Per chi',
      'Età',
      'Tema',
      'Chi promuove',
      'Costo',
      'Stato',
    ]);
  });

  it('offers none where all items are alike', async () => {
    const listing = await Listing.settled({ src: feedAddress('one-item'), filters: 'municipality form status' });
    expect(listing.all('.filters')).to.have.length(0);
  });

  it('unfolds to its values, each with how many there are', async () => {
    const facet = await new Facet(await open(), 'Comune').unfold();
    expect(facet.values).to.deep.equal(['Cervia 9', 'Ravenna 11', 'Russi 8']);
    expect(facet.element.querySelector('ul')).to.have.attribute('aria-label', 'Comune');
  });

  it('names the model’s values in the language of the element', async () => {
    const facet = await new Facet(await open({ lang: 'en' }), 'Form').unfold();
    expect(facet.values).to.deep.equal(['Active collaboration 10', 'Mutual aid 11', 'Pooled demand 8']);
  });

  it('names languages by their names', async () => {
    const facet = await new Facet(await open({ filters: 'language' }), 'Lingua parlata').unfold();
    // Engines differ in the case of such names.
    expect(facet.values.join().toLowerCase()).to.equal('arabo 2,italiano 1');
  });

  it('sorts values as people count, each in a direction of its own', async () => {
    const topics = ['gruppo 10', 'gruppo 9', 'حديقة'];
    const src = feedOf(topics.map((topic) => ({ tags: [topic] })));
    const facet = await new Facet(await Listing.settled({ src }), 'Tema').unfold();
    expect(facet.values).to.deep.equal(['gruppo 9 1', 'gruppo 10 1', 'حديقة 1']);
    expect([...facet.element.querySelectorAll('bdi')].map(read)).to.deep.equal(['gruppo 9', 'gruppo 10', 'حديقة']);
  });

  it('keeps the direction of a chip to itself', async () => {
    const listing = await Listing.settled({ src: feedOf([{ tags: ['حديقة'] }, { tags: ['orti'] }]) });
    await (await new Facet(listing, 'Tema').unfold()).choose('حديقة');
    await listing.until(() => chips(listing).length === 1);
    expect(read(listing.find('.chip bdi'))).to.equal('حديقة');
  });

  it('writes counts as the language does', async () => {
    const src = feedOf([{ tags: ['casa'] }, ...Array.from({ length: 1200 }, () => ({ tags: ['orti'] }))]);
    const facet = await new Facet(await Listing.settled({ src, lang: 'en' }), 'Topic').unfold();
    expect(facet.values).to.deep.equal(['casa 1', 'orti 1,200']);
  });

  it('narrows to a chosen value', async () => {
    const listing = await open();
    const facet = await new Facet(listing, 'Comune').unfold();
    await facet.choose('Cervia');
    expect(listing.count).to.equal('9 iniziative');
    expect(facet.choice('Cervia').checked).to.be.true;
    expect(read(facet.element.querySelector('summary'))).to.equal('Comune 1');
    expect(read(new Facet(listing, 'Forma').element.querySelector('summary'))).to.equal('Forma');
  });

  it('widens with a second value of the same facet, whose counts stay', async () => {
    const listing = await open();
    const facet = await new Facet(listing, 'Comune').unfold();
    await facet.choose('Cervia');
    expect(facet.values).to.deep.equal(['Cervia 9', 'Ravenna 11', 'Russi 8']);
    await facet.choose('Russi');
    expect(listing.count).to.equal('17 iniziative');
  });

  it('counts in the other facets what is left', async () => {
    const listing = await open();
    const form = await new Facet(listing, 'Forma').unfold();
    await (await new Facet(listing, 'Comune').unfold()).choose('Ravenna');
    expect(form.values).to.deep.equal(['Aggregazione della domanda 6', 'Collaborazione attiva 3', 'Mutuo aiuto 2']);
  });

  it('takes a value back where it was chosen', async () => {
    const listing = await open();
    const facet = await new Facet(listing, 'Comune').unfold();
    await facet.choose('Cervia');
    await facet.choose('Cervia');
    expect(listing.count).to.equal('30 iniziative');
    expect(chips(listing)).to.deep.equal([]);
  });

  it('keeps focus on a choice from the keyboard', async () => {
    const listing = await open();
    const facet = await new Facet(listing, 'Comune').unfold();
    facet.choice('Ravenna').focus();
    await press('Space');
    await listing.element.updateComplete;
    expectFocus(facet.choice('Ravenna'));
    expect(listing.count).to.equal('11 iniziative');
  });

  it('keeps a facet in which something is chosen, also when it tells nothing apart any more', async () => {
    const listing = await open();
    await (await new Facet(listing, 'Comune').unfold()).choose('Cervia');
    await listing.search('camminate');
    expect(listing.count).to.equal('1 iniziativa');
    expect(new Facet(listing, 'Comune').choice('Cervia').checked).to.be.true;
  });

  it('leaves shut what was shut again when a search takes a facet away', async () => {
    const listing = await open();
    const facet = await new Facet(listing, 'Comune').unfold();
    facet.element.querySelector('summary')!.click();
    await listing.until(() => !facet.element.querySelector('li'), 'no values');
    await listing.search('acquisto');
    expect(facetNames(listing)).not.to.contain('Comune');
    await listing.search('aperto');
    expect(facet.element.open).to.be.false;
  });

  it('leaves open what was open when a search takes a facet away, and shuts nothing else', async () => {
    const listing = await open();
    await new Facet(listing, 'Comune').unfold();
    await listing.search('acquisto');
    expect(facetNames(listing)).not.to.contain('Comune');
    await listing.search('aperto');
    expect(facetNames(listing).slice(0, 3)).to.deep.equal(['Comune', 'Quando', 'Forma']);
    expect(new Facet(listing, 'Comune').element.open).to.be.true;
    expect(new Facet(listing, 'Forma').element.open).to.be.false;
  });

  it('never shows another facet open in the place of one that went away', async () => {
    const listing = await open({ filters: 'municipality topic form' });
    await new Facet(listing, 'Comune').unfold();
    // One town, two topics.
    await listing.search('darsena');
    expect(facetNames(listing)[0]).not.to.equal('Comune');
    expect(listing.all<HTMLDetailsElement>('details').some((it) => it.open)).to.be.false;
  });
});

describe('<vicinia-initiatives>, active filters', () => {
  staysQuiet();

  it('stand as chips, in a list with a name', async () => {
    const { listing } = await narrowed();
    expect(chips(listing)).to.deep.equal(['Cervia', 'Mutuo aiuto']);
    expect(listing.find('.chips ul')).to.have.attribute('aria-label', 'Filtri attivi');
    expect(listing.all('.chip').map(nameOf)).to.deep.equal([
      'Togli il filtro Comune: Cervia',
      'Togli il filtro Forma: Mutuo aiuto',
    ]);
  });

  it('are counted on the button that shows and hides the filters', async () => {
    const { listing } = await narrowed();
    expect(read(listing.find('.filters-button'))).to.equal('Filtri (2 attivi)');
  });

  it('are counted one by one, also those of one facet', async () => {
    const listing = await open();
    const facet = await new Facet(listing, 'Comune').unfold();
    await facet.choose('Cervia');
    expect(read(listing.find('.filters-button'))).to.equal('Filtri (1 attivo)');
    await facet.choose('Russi');
    expect(read(listing.find('.filters-button'))).to.equal('Filtri (2 attivi)');
  });

  it('give focus to the one that takes the place of the one that goes', async () => {
    const { listing, place } = await narrowed();
    await place.choose('Russi');
    expect(chips(listing)).to.deep.equal(['Cervia', 'Russi', 'Mutuo aiuto']);
    listing.button('Togli il filtro Comune: Russi').focus();
    await press('Enter');
    await listing.until(() => chips(listing).length === 2);
    expectFocus(listing.button('Togli il filtro Forma: Mutuo aiuto'));
  });

  it('are taken back one by one, and focus moves to the next chip', async () => {
    const { listing } = await narrowed();
    listing.button('Togli il filtro Comune: Cervia').focus();
    await press('Enter');
    await listing.until(() => chips(listing).length === 1);
    expect(chips(listing)).to.deep.equal(['Mutuo aiuto']);
    expectFocus(listing.button('Togli il filtro Forma: Mutuo aiuto'));
    expect(listing.count).to.equal('11 iniziative');
  });

  it('give focus to the chip before when the last one goes', async () => {
    const { listing } = await narrowed();
    listing.button('Togli il filtro Forma: Mutuo aiuto').focus();
    await press('Enter');
    await listing.until(() => chips(listing).length === 1);
    expectFocus(listing.button('Togli il filtro Comune: Cervia'));
  });

  it('give focus to the first one when none had it, as in Safari after a click', async () => {
    const { listing } = await narrowed();
    await listing.press('Togli il filtro Forma: Mutuo aiuto');
    await listing.until(() => chips(listing).length === 1);
    expectFocus(listing.button('Togli il filtro Comune: Cervia'));
  });

  it('are all taken back at once, and focus moves to the search', async () => {
    const { listing, place } = await narrowed();
    await listing.search('o');
    listing.button('Togli tutto').focus();
    await press('Enter');
    await listing.until(() => listing.count === '30 iniziative');
    expect(chips(listing)).to.deep.equal([]);
    expect(listing.searchField.value).to.equal('');
    expect(place.choice('Cervia').checked).to.be.false;
    expectFocus(listing.searchField);
  });

  it('uncheck their value in the facet when they are taken back', async () => {
    const { listing, place, form } = await narrowed();
    await listing.press('Togli il filtro Comune: Cervia');
    expect(place.choice('Cervia').checked).to.be.false;
    expect(form.choice('Mutuo aiuto').checked).to.be.true;
  });
});
