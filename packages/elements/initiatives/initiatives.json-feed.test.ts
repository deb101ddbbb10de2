import { expect } from '@open-wc/testing';
import { expectAccessible } from '@vicinia/testing/asserts/accessible.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { Listing, read } from '@vicinia/testing/listing/listing.js';
import './define.ts';

const address = (name: string) => `/shared-data/feeds/jsonfeed-${name}.json`;
const present = (await fetch(address('spec-simple'))).ok;
const leftOut = present ? '' : ' (left out: there is no folder ../shared/data)';
const test = (name: string, run: () => Promise<void>) => (present ? it : it.skip)(`${name}${leftOut}`, run);

/** Feeds of other people, which know nothing of Vicinia. */
describe('<vicinia-initiatives>, plain JSON Feeds', () => {
  staysQuiet();

  test('shows a microblog, whose items have no titles', async () => {
    const listing = await Listing.settled({ src: address('spec-simple') });
    expect(listing.titles).to.deep.equal(['Cats are neat.']);
    expect(listing.card('Cats are neat.').querySelector('a')!.href).to.equal('https://example.org/2347259');
    await expectAccessible(listing.element);
  });

  test('shows a podcast, with its summary and its recording', async () => {
    const listing = await Listing.settled({ src: address('spec-podcast') });
    const card = listing.card('Special #1 - Chris Parrish');
    expect(read(card.querySelector('.summary'))).to.match(/^Brent interviews Chris Parrish/);
    await listing.press('Dettagli: Special #1 - Chris Parrish');
    await listing.until(() => listing.find('.sections'));
    expect([...card.querySelectorAll<HTMLAnchorElement>('.details li a')].map((link) => link.pathname)).to.include(
      '/downloads/The-Record-sp1e1-ChrisParrish.m4a',
    );
    await expectAccessible(listing.element);
  });

  test('shows items that are nothing but an id and an author', async () => {
    const listing = await Listing.settled({ src: address('netnewswire-authors') });
    expect(listing.titles).to.deep.equal([
      'Item without authors',
      'Item with legacy author',
      'Item with modern authors',
      'Item with both',
    ]);
    const promoters = listing.cards.map((card) => read(card.querySelector('dd')));
    expect(promoters).to.deep.equal(['Root Author 1', 'Legacy Item Author', 'Item Author 1', 'Item Author 1']);
    await expectAccessible(listing.element);
  });
});
