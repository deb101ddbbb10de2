import { expect } from '@open-wc/testing';
import { expectAccessible } from '@vicinia/testing/asserts/accessible.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { Gate } from '@vicinia/testing/feed-server/gate.js';
import { chips, Facet } from '@vicinia/testing/listing/facet.js';
import { Listing, nameOf, read } from '@vicinia/testing/listing/listing.js';
import './define.ts';

const open = (attributes: Record<string, string> = {}, feed = 'whole') =>
  Listing.settled({ src: feedAddress(feed), ...attributes });

describe('<vicinia-initiatives>, accessibility by axe', () => {
  staysQuiet();
  afterEach(() => {
    document.documentElement.removeAttribute('style');
    document.documentElement.removeAttribute('lang');
    document.querySelector('main')?.remove();
  });

  it('loading', async () => {
    const gate = new Gate();
    const listing = await Listing.open({ src: feedAddress('whole', { gate: gate.name }) });
    await expectAccessible(listing.element);
    await gate.open();
  });

  it('ready', async () => {
    await expectAccessible((await open()).element);
  });

  it('empty', async () => {
    await expectAccessible((await open({}, 'empty')).element);
  });

  it('no match', async () => {
    const listing = await open();
    await listing.search('zzz');
    await listing.until(() => chips(listing).length === 1);
    await expectAccessible(listing.element);
  });

  it('failed', async () => {
    const listing = await Listing.settled({ src: feedAddress('whole', { status: 404 }) });
    await expectAccessible(listing.element);
  });

  it('stale', async () => {
    const src = feedAddress('whole', { answers: ['ok', 'html'] });
    const listing = await Listing.settled({ src });
    const settled = listing.settles();
    listing.element.remove();
    document.body.append(listing.element);
    await settled;
    expect(listing.states).to.deep.equal(['stale']);
    await expectAccessible(listing.element);
    listing.element.remove();
  });

  it('a part missing', async () => {
    const listing = await open({}, 'paged-into-nothing');
    expect(listing.messages).to.have.length(1);
    await expectAccessible(listing.element);
  });

  it('details open', async () => {
    const listing = await open();
    await listing.press('Dettagli: Orto condiviso di via Fiume');
    await listing.until(() => listing.find('.sections'));
    await expectAccessible(listing.element);
  });

  it('facet open, values chosen, chips', async () => {
    const listing = await open();
    const facet = await new Facet(listing, 'Tema').unfold();
    await facet.choose('scuola');
    await facet.choose('casa');
    await listing.until(() => chips(listing).length === 2);
    await expectAccessible(listing.element);
  });

  it('Arabic, right to left', async () => {
    const listing = await open({ lang: 'ar' }, 'arabic');
    await listing.press('التفاصيل: حديقة الحي');
    await listing.until(() => listing.find('.sections'));
    await expectAccessible(listing.element);
  });

  it('Arabic, with each panel', async () => {
    const listing = await open({ lang: 'ar' });
    await listing.until(() => listing.find('.tool'), 'the tools');
    for (const panel of ['بالقرب مني', 'ماذا يمكنني أن أقدّم؟', 'حفظ ومشاركة']) {
      await listing.press(panel);
      await listing.until(() => listing.find('.panel')?.childElementCount, panel);
      await expectAccessible(listing.element);
    }
  });

  it('English, with heading-level 3, under a heading of level 2', async () => {
    const listing = await open({ lang: 'en', 'heading-level': '3' });
    await expectAccessible(listing.element);
  });

  it('in dark colours', async () => {
    const listing = await open();
    document.documentElement.style.cssText = 'color-scheme: dark; background: Canvas';
    await listing.press('Dettagli: Orto condiviso di via Fiume');
    await listing.until(() => listing.find('.sections'));
    await expectAccessible(listing.element);
  });

  it('two on one page, beside a search of the page’s own', async () => {
    document.title = 'Una pagina';
    document.documentElement.lang = 'it';
    const page = document.createElement('main');
    page.innerHTML = '<h1>Una pagina</h1><form role="search"><label>Cerca <input type="search"></label></form>';
    const [all, some] = await Promise.all([open(), open({ lang: 'en' })]);
    page.append(all.element, some.element);
    document.body.append(page);
    await Promise.all([all.settles(), some.settles()]);
    await expectAccessible(page);
  });
});

describe('<vicinia-initiatives>, names and roles', () => {
  staysQuiet();

  it('is a list of articles, each with a heading', async () => {
    const listing = await open();
    const list = listing.find('[role="list"].list')!;
    expect([...list.children].every((it) => it.localName === 'li')).to.be.true;
    expect(listing.all('.list > li > article > h2.title')).to.have.length(12);
  });

  it('names each button, and says of what opens whether it is open', async () => {
    const listing = await open({ 'page-size': '1' });
    await listing.until(() => listing.find('.tool'));
    expect(listing.all('button').map((it) => [nameOf(it), it.getAttribute('aria-expanded')])).to.deep.equal([
      ['Filtri', 'false'],
      ['Elenco', null],
      ['Mappa', null],
      ['Calendario', null],
      ['Vicino a me', 'false'],
      ['Che cosa posso dare?', 'false'],
      ['Porta con te', 'false'],
      ['Dettagli: Orto condiviso di via Fiume', 'false'],
      ['Mostra un’altra iniziativa', null],
    ]);
  });

  it('has in each button’s name the words that are seen on it (WCAG 2.2, 2.5.3)', async () => {
    const listing = await open();
    await listing.press('Dettagli: Banca del tempo');
    for (const button of listing.all('button')) expect(nameOf(button)).to.contain(read(button));
  });

  it('names each fact of a card for those who do not see its picture', async () => {
    const card = (await open()).card('Banca del tempo');
    const names = [...card.querySelectorAll('dl > div > dt')].map((it) => read(it));
    expect(names).to.deep.equal(['Prossima data', 'Luogo', 'Promotore']);
    expect([...card.querySelectorAll('svg')].every((it) => it.getAttribute('aria-hidden') === 'true')).to.be.true;
  });

  it('says of each list without bullets that it is a list, which Safari would forget', async () => {
    const listing = await open();
    await (await new Facet(listing, 'Tema').unfold()).choose('orti');
    await listing.until(() => chips(listing).length === 1);
    await listing.press('Dettagli: Orto condiviso di via Fiume');
    await listing.until(() => listing.find('.sections'));
    const lists = listing.all('.list, .facet > ul, .chips > ul, .ways');
    expect(lists.length).to.be.greaterThan(4);
    expect(lists.filter((it) => it.getAttribute('role') !== 'list').map((it) => it.className)).to.deep.equal([]);
  });

  it('hides its pictures from assistive technology', async () => {
    const listing = await open();
    await (await new Facet(listing, 'Tema').unfold()).choose('scuola');
    await listing.until(() => chips(listing).length === 1);
    const pictures = listing.all('svg');
    for (const place of ['.search', '.filters-button', 'summary', '.form', 'dt', '.disclosure', '.chip'])
      expect(pictures.some((it) => it.closest(place))).to.be.true;
    expect(pictures.filter((it) => it.getAttribute('aria-hidden') !== 'true')).to.deep.equal([]);
  });

  it('groups the filters under a name', async () => {
    const listing = await open();
    const group = listing.find('.facets')!;
    expect(group).to.have.attribute('role', 'group');
    expect(group).to.have.attribute('aria-label', 'Filtri');
  });

  it('names each choice by its label', async () => {
    const facet = await new Facet(await open(), 'Comune').unfold();
    expect(read(facet.choice('Cervia').labels![0])).to.equal('Cervia 9');
    expect(facet.choice('Cervia').type).to.equal('checkbox');
  });

  it('gives no two elements one id', async () => {
    const [one, two] = await Promise.all([open(), open()]);
    expect([...one.all('[id]'), ...two.all('[id]')]).to.have.length(0);
  });
});
