import { expect } from '@open-wc/testing';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { heardWarnings } from '@vicinia/testing/asserts/warnings.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { facetNames } from '@vicinia/testing/listing/facet.js';
import { Listing } from '@vicinia/testing/listing/listing.js';
import './define.ts';

const src = () => feedAddress('whole');

describe('<vicinia-initiatives>, attributes', () => {
  staysQuiet();
  const warnings = heardWarnings();

  it('are the same before and after the element is in the page', async () => {
    const attributes = {
      src: src(),
      where: 'municipality:Cervia',
      'page-size': '3',
      'heading-level': '4',
      sort: 'title',
    };
    const before = await Listing.settled(attributes);
    const after = await Listing.open();
    const settled = after.settles();
    for (const [name, value] of Object.entries(attributes)) after.element.setAttribute(name, value);
    await settled;
    expect(before.titles).to.have.length(3);
    expect(after.titles).to.deep.equal(before.titles);
    expect(after.count).to.equal(before.count);
    expect(after.root.querySelectorAll('h4')).to.have.length(3);
  });

  it('are the same as properties', async () => {
    const listing = Listing.make();
    Object.assign(listing.element, {
      src: src(),
      where: 'form:pooled-demand',
      pageSize: 2,
      headingLevel: 5,
      sort: 'title',
    });
    const settled = listing.settles();
    document.body.append(listing.element);
    await settled;
    expect(listing.count).to.equal('8 iniziative');
    expect(listing.root.querySelectorAll('h5')).to.have.length(2);
    listing.element.remove();
  });

  it('go back to what they are by default when they are taken away', async () => {
    const listing = await Listing.settled({
      src: src(),
      where: 'municipality:Cervia',
      filters: 'form',
      sort: 'title',
      'page-size': '3',
      'heading-level': '4',
    });
    for (const name of ['where', 'filters', 'sort', 'page-size', 'heading-level'])
      listing.element.removeAttribute(name);
    await listing.element.updateComplete;
    expect(listing.count).to.equal('30 iniziative');
    expect(listing.cards).to.have.length(12);
    expect(listing.root.querySelectorAll('h2')).to.have.length(12);
    expect(listing.titles[0]).to.equal('Orto condiviso di via Fiume');
    expect(facetNames(listing)[0]).to.equal('Comune');
    // Warnings come late; by the time that this one is there, any other would be.
    listing.element.sort = 'the last mistake';
    await listing.until(() => warnings.length > 0, 'a warning');
    expect(warnings.join()).to.contain('the last mistake');
    expect(warnings).to.have.length(1);
  });

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`heading-level="${level}" makes headings of that level`, async () => {
      const listing = await Listing.settled({ src: feedAddress('one-item'), 'heading-level': String(level) });
      expect(listing.find('.title')!.localName).to.equal(`h${level}`);
    });
  }

  it('where locks filters: one place', async () => {
    const listing = await Listing.settled({ src: src(), where: 'municipality:Cervia' });
    expect(listing.count).to.equal('9 iniziative');
    expect(facetNames(listing)).not.to.contain('Comune');
  });

  it('where locks filters: in capital or small letters', async () => {
    const listing = await Listing.settled({ src: src(), where: 'municipality:CERVIA' });
    expect(listing.count).to.equal('9 iniziative');
  });

  it('where locks filters: a choice among several values stays', async () => {
    const listing = await Listing.settled({ src: src(), where: 'municipality:cervia municipality:ravenna' });
    expect(facetNames(listing)).to.contain('Comune');
  });

  it('where locks filters: values in quotes, several facets, several values', async () => {
    const where = 'neighbourhood:"Milano Marittima" municipality:Cervia municipality:Ravenna';
    const listing = await Listing.settled({ src: src(), where });
    expect(listing.titles).to.deep.equal(['Camminate al mattino']);
  });

  it('filters names the facets and their order', async () => {
    const listing = await Listing.settled({ src: src(), filters: ' topic\n  form ' });
    expect(facetNames(listing)).to.deep.equal(['Tema', 'Forma']);
  });

  it('filters="" offers no facet', async () => {
    const listing = await Listing.settled({ src: src(), filters: '' });
    expect(listing.all('.filters')).to.have.length(0);
  });

  it('sort="title" sorts by title, and is what the visitor finds chosen', async () => {
    const listing = await Listing.settled({ src: src(), sort: 'title', 'page-size': '3' });
    expect(listing.titles).to.deep.equal(['Banca del tempo', 'Biblioteca degli attrezzi', 'Camminate al mattino']);
    expect(listing.find<HTMLSelectElement>('select')!.value).to.equal('title');
  });

  it('page-size is how many cards there are at first', async () => {
    expect((await Listing.settled({ src: src(), 'page-size': '5' })).cards).to.have.length(5);
  });

  it('src is relative to the page’s base address', async () => {
    const base = document.head.appendChild(document.createElement('base'));
    base.href = feedAddress('whole');
    const listing = await Listing.settled({ src: 'one-item.json' });
    base.remove();
    expect(listing.titles).to.deep.equal(['Banca del tempo']);
  });

  const table = (text: string) => `data:text/plain,${encodeURIComponent(text)}`;

  it('format names what the feed is', async () => {
    const src = table('Titolo\nOrto\nBanca');
    expect((await Listing.settled({ src })).states).to.deep.equal(['failed']);
    expect((await Listing.settled({ src, format: 'csv' })).titles).to.have.members(['Orto', 'Banca']);
  });

  it('columns name what stands where in a table', async () => {
    const columns = 'Che cosa: title; Altro: places.name';
    const listing = await Listing.settled({ src: table('Che cosa;Altro\nOrto;Serra\nBanca;Campo'), columns });
    expect(listing.titles).to.have.members(['Orto', 'Banca']);
    expect(listing.card('Orto').querySelector('dd')).to.have.trimmed.text('Serra');
  });

  for (const [attribute, most] of [
    ['heading-level', '6'],
    ['page-size', '1000'],
  ] as const) {
    it(`${attribute} may be ${most} at most, and 1 at least`, async () => {
      const listing = await Listing.settled({ src: feedAddress('one-item'), [attribute]: most });
      listing.element.setAttribute(attribute, '1');
      await listing.element.updateComplete;
      // Warnings come late; by the time that this one is there, any other would be.
      listing.element.setAttribute(attribute, 'the last mistake');
      await listing.until(() => warnings.length > 0, 'a warning');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('the last mistake');
    });
  }

  it('are told in the language of the element', async () => {
    const twice = ['it', 'en'].map((lang) =>
      Listing.settled({ src: feedAddress('one-item'), lang, sort: `by ${lang}` }),
    );
    const [listing] = await Promise.all(twice);
    await listing!.until(() => warnings.length === 2, 'two warnings');
    const about = (lang: string) => warnings.find((it) => it.includes(`by ${lang}`))!;
    expect(about('it').replace('by it', '')).not.to.equal(about('en').replace('by en', ''));
  });

  const mistakes: [attribute: string, value: string, words: string[]][] = [
    ['where', 'municipalty:Cervia', ['municipalty', 'municipality']],
    ['where', 'Ravenna!', ['Ravenna!']],
    ['filters', 'form colour', ['colour', 'municipality']],
    ['sort', 'titel', ['titel', 'title']],
    ['page-size', 'many', ['page-size', 'many', '1', '1000']],
    ['page-size', '0', ['page-size', '0', '1', '1000']],
    ['page-size', '2.5', ['page-size', '2.5']],
    ['heading-level', '7', ['heading-level', '7', '1', '6']],
  ];
  for (const [attribute, value, words] of mistakes) {
    it(`${attribute}="${value}" is told to the webmaster once, and the element falls back`, async () => {
      const twice = [
        { src: src(), lang: 'en', [attribute]: value },
        { src: src(), lang: 'en', [attribute]: value },
      ];
      const [listing] = await Promise.all(twice.map((attributes) => Listing.settled(attributes)));
      await listing!.until(() => warnings.length > 0, 'a warning');
      expect(listing!.count).to.equal('30 initiatives');
      expect(listing!.cards).to.have.length(12);
      expect(listing!.root.querySelectorAll('h2')).to.have.length(12);
      expect(warnings).to.have.length(1);
      for (const word of ['<vicinia-initiatives>', ...words]) expect(warnings[0]).to.contain(word);
    });
  }

  it('are not understood worse for hostile values', async () => {
    const evil = '__proto__:x constructor:y "><script>globalThis.hacked=1</script> %00 \u202e';
    const listing = await Listing.settled({
      src: src(),
      where: evil,
      filters: evil,
      sort: evil,
      'page-size': evil,
      'heading-level': evil,
      lang: evil,
    });
    expect(listing.count).to.equal('30 iniziative');
    await listing.until(() => warnings.length > 0, 'a warning');
    expect(globalThis).not.to.have.property('hacked');
  });
});
