import { expect } from '@open-wc/testing';
import type { Initiative } from '@vicinia/feed/model.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { Details } from '@vicinia/testing/details/details-of.js';
import { wholeInitiative } from '@vicinia/testing/items/whole-initiative.js';
import { read } from '@vicinia/testing/listing/listing.js';

describe('the details', () => {
  staysQuiet();

  it('say nothing of what they know nothing of', async () => {
    const { element } = await Details.of({});
    // What one can do with any item stands before them.
    element.querySelector('.take-part')!.remove();
    expect(read(element)).to.equal('');
    expect(element.querySelectorAll('h1, h2, h3, ul, p, a')).to.have.length(0);
  });

  for (const [what, facts] of [
    ['lists', { contributions: [], places: [], contacts: [], partners: [], languages: [], attachments: [] }],
    ['facts', { audience: {}, cost: {}, booking: {}, schedule: {} }],
    ['names', { areaServed: [], description: '' }],
    ['places', { places: [{ latitude: 44.4, longitude: 12.2 }] }],
    ['more lists', { topics: [], related: [], images: [], translations: {}, promoter: undefined }],
  ] as const) {
    it(`have no heading over nothing: empty ${what}`, async () => {
      expect((await Details.of(facts as Partial<Initiative>)).titles).to.deep.equal([]);
    });
  }

  it('have one heading for each part, a level below the card’s own', async () => {
    const { element, titles } = await Details.of(wholeInitiative, { level: 4 });
    expect(titles.length).to.be.greaterThan(12);
    expect([...element.querySelectorAll('h5')].map(read)).to.deep.equal(titles);
  });

  it('begin with the easy words, which say in which language they are', async () => {
    const details = await Details.of({ plainSummary: 'حديقة للجميع.', participation: 'Vieni.', language: 'ar' });
    expect(details.titles).to.deep.equal(['In parole semplici', 'Come partecipare']);
    expect(details.section('In parole semplici').querySelector('[dir=auto]')).to.have.attribute('lang', 'ar');
  });

  it('leave to a page of its own what stands in its head, the link to itself, and all that changes by the hour', async () => {
    const details = await Details.of(
      {
        url: 'https://vicinia.example/orto',
        plainSummary: 'Un orto.',
        schedule: {
          occurrences: [{ start: '2085-03-02' }],
          openingHours: [{ days: ['th'], opens: '09:00', closes: '13:00' }],
        },
      },
      { onPage: true, visitorZone: undefined },
    );
    expect(details.titles).to.deep.equal(['Quando', 'Orari di apertura']);
    expect(details.text('Quando')).to.equal('ven 2 marzo');
    expect(read(details.section('Orari di apertura').querySelector('p'))).to.equal('');
    expect(details.links()).to.deep.equal({});
  });

  it('show plain text as a paragraph a line', async () => {
    const details = await Details.of({ description: 'Uno *due*\n\ntre\nquattro', descriptionFormat: 'text' });
    const paragraphs = [...details.section('Di che si tratta').querySelectorAll('p')].map(read);
    expect(paragraphs).to.deep.equal(['Uno *due*', 'tre', 'quattro']);
  });

  it('show Markdown with its headings below the part’s own', async () => {
    const details = await Details.of({ description: '# Uno\n\n*due*', descriptionFormat: 'markdown' }, { level: 2 });
    expect(details.section('Di che si tratta').querySelector('h4')).to.have.text('Uno');
    expect(details.section('Di che si tratta').querySelector('em')).to.have.text('due');
  });

  it('say in which language the description is, where that is another, and find out its direction', async () => {
    const prose = (await Details.of({ description: 'حديقة', language: 'ar' })).element.querySelector('.prose');
    expect(prose).to.have.attribute('lang', 'ar');
    expect(prose).to.have.attribute('dir', 'auto');
  });

  it('take the feed’s language for an item that does not name its own', async () => {
    const details = await Details.of({ description: 'Ein Garten' }, { feedLanguage: 'de' });
    expect(details.element.querySelector('.prose')).to.have.attribute('lang', 'de');
  });

  it('link to the item’s own page', async () => {
    const url = 'https://vicinia.example/orto';
    expect((await Details.of({ url })).links()).to.deep.equal({ 'Leggi la pagina': url });
  });
});
