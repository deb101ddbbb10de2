import { expect, oneEvent } from '@open-wc/testing';
import { Announcements, announcers } from '@vicinia/testing/asserts/announced.js';
import { expectFocus } from '@vicinia/testing/asserts/focused.js';
import { press, type } from '@vicinia/testing/asserts/press.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { fastClock } from '@vicinia/testing/clock/fast-clock.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { chips } from '@vicinia/testing/listing/facet.js';
import { Listing } from '@vicinia/testing/listing/listing.js';
import './define.ts';

const open = (attributes = {}) => Listing.settled({ src: feedAddress('whole'), ...attributes });

describe('<vicinia-initiatives>, search', () => {
  staysQuiet();

  it('has a field with a name, of the kind that phones know', async () => {
    const { searchField } = await open();
    expect(searchField.labels![0]).to.have.trimmed.text('Cerca tra le iniziative');
    expect(searchField).to.have.attribute('type', 'search');
    expect(searchField.closest('[role="search"]')).to.have.attribute('aria-label', 'Cerca tra le iniziative');
  });

  it('asks for the search key of a phone, and for no help with the words', async () => {
    const { searchField } = await open();
    expect(searchField).to.have.attribute('enterkeyhint', 'search');
    expect(searchField).to.have.attribute('autocomplete', 'off');
    expect(searchField).to.have.attribute('spellcheck', 'false');
    expect(searchField).to.have.attribute('placeholder', 'Una parola, un luogo, un gruppo');
  });

  const finds: [what: string, text: string, titles: string[]][] = [
    ['the beginning of a word', 'banc', ['Banca del tempo']],
    ['whatever the capitals and accents', 'CITTÀ GIOVEDI', []],
    ['every word, in any order', 'tempo banca', ['Banca del tempo']],
    ['words of the summary', 'produttore', ['Gruppo di acquisto solidale']],
    ['words of the description', 'abbandonato', ['Orto condiviso di via Fiume']],
    ['places', 'milano marittima', ['Camminate al mattino']],
    ['promoters', 'ciclofficina', ['Officina delle bici']],
    ['translations', 'garden', ['Orto condiviso di via Fiume']],
    ['words in another alphabet', 'مكتبة', ['دروس اللغة العربية للأطفال']],
    ['words without their accent', 'giovedi', ['Orto condiviso di via Fiume']],
  ];
  for (const [what, text, titles] of finds) {
    it(`finds ${what}: ${text}`, async () => {
      const listing = await open();
      await listing.search(text);
      expect(listing.titles).to.deep.equal(titles);
      expect(listing.count).to.equal(titles.length === 1 ? '1 iniziativa' : `${titles.length} iniziative`);
    });
  }

  it('lists as one types, from the keyboard alone', async () => {
    const listing = await open();
    listing.searchField.focus();
    await type('coro');
    await listing.until(() => listing.cards.length === 1);
    expect(listing.titles).to.deep.equal(['Coro']);
    expect(listing.searchField.value).to.equal('coro');
  });

  it('sends no form when Enter is pressed', async () => {
    const listing = await open();
    const form = listing.find<HTMLFormElement>('form')!;
    listing.searchField.focus();
    const submitted = oneEvent(form, 'submit');
    await press('Enter');
    const event = await submitted;
    expect(event.defaultPrevented).to.be.true;
  });

  it('treats marks and operators as text', async () => {
    const listing = await open();
    for (const text of ['.*', '\\', '%', '   ']) {
      await listing.search(text);
      expect(listing.count).to.equal('30 iniziative');
    }
    await listing.search('zzz');
    await listing.search('  ');
    expect(listing.count).to.equal('30 iniziative');
    await listing.search('"orto" (');
    expect(listing.count).to.equal('1 iniziativa');
  });

  it('shows what is searched for as a chip that takes it back', async () => {
    const listing = await open();
    await listing.search('  orto ');
    expect(chips(listing)).to.deep.equal(['«orto»']);
    await listing.press('Togli la ricerca: orto');
    expectFocus(listing.searchField);
    expect(listing.searchField.value).to.equal('');
    expect(listing.count).to.equal('30 iniziative');
  });

  it('begins with the first page of what it found', async () => {
    const listing = await open({ 'page-size': '2' });
    await listing.press('Mostra altre 2 iniziative');
    await listing.until(() => listing.cards.length === 4);
    await listing.search('aperto');
    expect(listing.cards).to.have.length(2);
  });

  it('stays within the locked filters', async () => {
    const listing = await open({ where: 'municipality:Cervia' });
    await listing.search('orto');
    expect(listing.cards).to.have.length(0);
  });

  it('sorts by the order that is chosen', async () => {
    const listing = await open();
    const select = listing.find<HTMLSelectElement>('select')!;
    expect(select.labels[0]).to.contain.text('Ordina per');
    expect([...select.options].map((option) => option.text)).to.deep.equal(['prossima data', 'titolo', 'più recenti']);
    select.value = 'newest';
    select.dispatchEvent(new Event('change'));
    await listing.until(() => listing.titles[0] === 'Orto condiviso di via Fiume');
    select.value = 'title';
    select.dispatchEvent(new Event('change'));
    await listing.until(() => listing.titles[0] === 'Banca del tempo');
  });
});

describe('<vicinia-initiatives>, another feed', () => {
  staysQuiet();

  it('is shown in the order that the visitor has chosen', async () => {
    const listing = await open({ sort: 'newest' });
    const select = listing.find<HTMLSelectElement>('select')!;
    select.value = 'title';
    select.dispatchEvent(new Event('change'));
    const settled = listing.settles();
    listing.element.src = feedAddress('whole', { type: 'application/json' });
    await settled;
    await listing.until(() => listing.titles[0] === 'Banca del tempo');
    expect(listing.find<HTMLSelectElement>('select')!.value).to.equal('title');
  });
});

describe('<vicinia-initiatives>, announcing', () => {
  staysQuiet();
  let announcements: Announcements;

  beforeEach(() => {
    announcements = new Announcements();
  });
  afterEach(() => announcements.stop());

  it('has one announcer for the whole page, in its light DOM, hidden from sight', async () => {
    const [listing] = await Promise.all([open(), open({ lang: 'en' })]);
    await listing.until(() => announcers().length === 1);
    const [announcer] = announcers();
    expect(announcer!.parentElement === document.body).to.be.true;
    expect(announcer).to.have.attribute('role', 'status');
    expect(announcer!.offsetWidth).to.be.lessThan(2);
    expect(announcer!.checkVisibility({ visibilityProperty: true })).to.be.true;
  });

  it('says the same number again after another search', async () => {
    const listing = await open();
    await listing.search('orto');
    expect(await announcements.next()).to.equal('1 iniziativa');
    await listing.search('banca');
    expect(await announcements.next()).to.equal('1 iniziativa');
  });

  it('says that nothing was found', async () => {
    const listing = await open();
    await listing.search('zzz');
    expect(await announcements.next()).to.equal('Nessuna iniziativa corrisponde alla ricerca.');
  });

  it('speaks the language of the element', async () => {
    const listing = await open({ lang: 'en' });
    await listing.search('orto');
    expect(await announcements.next()).to.equal('1 initiative');
    expect(announcers()[0]).to.have.attribute('lang', 'en');
  });

  it('is there ahead of the first message', async () => {
    announcers()[0]?.remove();
    const listing = await open();
    await listing.until(() => announcers().length === 1);
    expect(announcers()[0]!.textContent).to.equal('');
  });

  it('says nothing when nobody has asked', async () => {
    await open();
    expect(announcements.messages).to.deep.equal([]);
  });
});

describe('<vicinia-initiatives>, announcing while somebody types', () => {
  staysQuiet();
  const clock = fastClock();

  it('says the number found once, when the visitor has stopped', async () => {
    const listing = await open();
    const announcements = new Announcements();
    clock.hold();
    for (const text of ['o', 'or', 'ort', 'orto']) await listing.search(text);
    clock.release();
    expect(await announcements.next()).to.equal('1 iniziativa');
    expect(announcements.messages).to.deep.equal([]);
    announcements.stop();
  });
});
