import { expect } from '@open-wc/testing';
import { expectFocus } from '@vicinia/testing/asserts/focused.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { Facet } from '@vicinia/testing/listing/facet.js';
import { Listing, read } from '@vicinia/testing/listing/listing.js';
import './define.ts';

const catalogue = (how = 'sound', file = 'feed.json') =>
  new URL(`/test-feed/catalogue/${how}/${file}`, location.href).href;

/** What has been fetched of a catalogue, by its path. */
const fetched = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith('/test-feed/catalogue/'))
    .map((path) => path.split('/').slice(4).join('/'));

const noIndex = 'La ricerca rapida di questo elenco non risponde: si legge l’elenco intero, e ci vuole più tempo.';

async function open(attributes: Record<string, string> = {}, count = '300 iniziative'): Promise<Listing> {
  const listing = await Listing.open({ src: catalogue(), ...attributes });
  await listing.until(() => listing.count === count, count);
  return listing;
}

async function search(listing: Listing, text: string, count: string): Promise<void> {
  await listing.search(text);
  await listing.until(() => listing.count === count, `${count}, and not ${listing.count}`);
}

const titles = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `Voce ${from + at}`);

describe('<vicinia-initiatives> with an index', () => {
  staysQuiet();
  beforeEach(() => performance.clearResourceTimings());

  it('counts what it has not read', async () => {
    const listing = await open();
    expect(listing.titles).to.deep.equal(titles(0, 12));
    expect(fetched()).to.contain('index/root.json');
    expect(fetched().filter((path) => path.startsWith('feed-'))).to.deep.equal([]);
  });

  it('finds what is not on the first page', async () => {
    const listing = await open();
    await search(listing, 'orto', '6 iniziative');
    expect(listing.titles).to.deep.equal([40, 90, 140, 190, 240, 290].map((number) => `Orto ${number}`));
    expect(listing.all('mark').map(read)).to.contain('Orto');
    expect(fetched().filter((path) => path.startsWith('feed-'))).to.deep.equal([]);
  });

  it('does not ask it where the feed ends with its first page', async () => {
    const listing = await open({ src: catalogue('sound', 'whole-feed.json') });
    await search(listing, 'orto', '6 iniziative');
    expect(listing.all('button').map(read)).to.contain('Mappa');
    expect(fetched()).to.deep.equal(['whole-feed.json']);
  });

  it('says when there is nothing', async () => {
    const listing = await open();
    await search(listing, 'zzzz', '0 iniziative');
    expect(listing.messages).to.have.length(1);
  });

  it('counts the values of a facet, and narrows by them', async () => {
    const listing = await open();
    const facet = new Facet(listing, 'Comune');
    await facet.unfold();
    await listing.until(() => facet.values.length === 3);
    expect(facet.values).to.deep.equal(['Cervia 100', 'Faenza 100', 'Russi 100']);
    await facet.choose('Cervia');
    await listing.until(() => listing.count === '100 iniziative');
    expect(listing.titles.slice(0, 3)).to.deep.equal(['Voce 0', 'Voce 3', 'Voce 6']);
  });

  it('counts a facet within a search', async () => {
    const listing = await open();
    await search(listing, 'orto', '6 iniziative');
    const facet = new Facet(listing, 'Comune');
    await facet.unfold();
    await listing.until(() => facet.values.length === 3);
    expect(facet.values).to.deep.equal(['Cervia 2', 'Faenza 2', 'Russi 2']);
  });

  it('offers what the index can answer, and no view that would need everything', async () => {
    const listing = await open();
    expect(listing.all('.facet summary').map(read)).to.deep.equal(['Comune', 'Forma']);
    expect(listing.all('.tools button')).to.have.length(0);
    expect(listing.find('.tools')!.checkVisibility()).to.be.false;
  });

  it('keeps to locked filters', async () => {
    const listing = await open({ where: 'municipality:russi' }, '100 iniziative');
    expect(listing.titles.slice(0, 2)).to.deep.equal(['Voce 1', 'Voce 4']);
  });

  it('shows more than the first page has, and moves focus there', async () => {
    const listing = await open({ 'page-size': '20' });
    await listing.press('Mostra altre 20 iniziative');
    await listing.until(() => listing.cards.length === 40);
    expect(listing.titles).to.deep.equal(titles(0, 40));
    await listing.until(() => listing.element.renderRoot.contains(listing.element.shadowRoot!.activeElement ?? null));
    expectFocus(listing.cards[20]!.querySelector('button'));
  });

  it('puts all entries in another order', async () => {
    const listing = await open();
    const order = listing.find<HTMLSelectElement>('select')!;
    order.value = 'title';
    order.dispatchEvent(new Event('change'));
    await listing.until(() => listing.titles[0] === 'Orto 40', listing.titles.join());
    expect(listing.titles.slice(0, 7)).to.deep.equal([
      'Orto 40',
      'Orto 90',
      'Orto 140',
      'Orto 190',
      'Orto 240',
      'Orto 290',
      'Voce 0',
    ]);
  });

  it('shows the details of what it has found', async () => {
    const listing = await open();
    await search(listing, 'orto 240', '1 iniziativa');
    listing.card('Orto 240').querySelector<HTMLElement>('button')!.click();
    await listing.until(() => read(listing.card('Orto 240')).includes('Tutto della voce 240.'));
  });

  it('answers the last of several questions', async () => {
    const listing = await open();
    for (const text of ['orto', 'voce', 'orto 90']) {
      listing.searchField.value = text;
      listing.searchField.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await listing.until(() => listing.count === '1 iniziativa');
    expect(listing.titles).to.deep.equal(['Orto 90']);
  });

  it('fetches nothing that it has', async () => {
    const listing = await open();
    await search(listing, 'orto', '6 iniziative');
    await search(listing, '', '300 iniziative');
    performance.clearResourceTimings();
    await search(listing, 'orto', '6 iniziative');
    expect(fetched()).to.deep.equal([]);
  });
});

describe('<vicinia-initiatives> with an index that fails', () => {
  staysQuiet();

  for (const how of ['without-root', 'spoilt-root'])
    it(`reads all pages, and says so: ${how}`, async () => {
      const listing = await open({ src: catalogue(how) });
      expect(listing.messages).to.deep.equal([noIndex]);
      await search(listing, 'orto', '6 iniziative');
      expect(listing.all('.tools button')).not.to.have.length(0);
    });

  for (const how of ['without-lists', 'spoilt-lists', 'without-words', 'without-items', 'spoilt-items'])
    it(`reads all pages when a search finds out, and says so: ${how}`, async () => {
      const listing = await open({ src: catalogue(how) });
      expect(listing.messages).to.deep.equal([]);
      await search(listing, 'orto', '6 iniziative');
      expect(listing.titles[0]).to.equal('Orto 40');
      expect(listing.messages).to.deep.equal([noIndex]);
    });

  it('reads all pages for a locked filter of dates, which no index answers', async () => {
    const listing = await Listing.open({ src: catalogue(), where: 'age:70', 'page-size': '300' });
    await listing.until(() => fetched().includes('feed-3.json'));
    await listing.until(() => listing.messages.includes(noIndex), noIndex);
  });
});
