import { expect } from '@open-wc/testing';
import { expectAccessible } from '@vicinia/testing/asserts/accessible.js';
import { expectFocus } from '@vicinia/testing/asserts/focused.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { feedOf } from '@vicinia/testing/listing/feed-of.js';
import { read } from '@vicinia/testing/listing/listing.js';
import { openedItem, openedPanel, openItem } from '@vicinia/testing/taking/opened.js';
import { PrintedSheet } from '@vicinia/testing/taking/printed-sheet.js';
import { readQr } from '@vicinia/testing/taking/read-qr.js';
import '../../initiatives/define.ts';

const orto = 'Orto condiviso di via Fiume';

/** The sheet of one item. */
async function sheetOf(title: string, attributes = {}) {
  const { listing, actions } = await openedItem(title, attributes);
  listing.button('Stampa', actions).focus();
  await listing.press('Stampa', actions);
  return PrintedSheet.of(listing);
}

/** The sheet of a list. */
async function listSheet(attributes = {}) {
  const { listing, panel } = await openedPanel(attributes);
  await listing.press('Stampa questo elenco', panel);
  return PrintedSheet.of(listing);
}

describe('a sheet for the wall', () => {
  staysQuiet();
  afterEach(() => {
    document.documentElement.removeAttribute('style');
    document.adoptedStyleSheets = [];
  });

  it('says what, when, where, how to take part and whom to ask', async () => {
    const sheet = await sheetOf(orto);
    expect(sheet.headings).to.deep.equal([orto]);
    expect(sheet.facts).to.deep.equal([
      'Quando: gio 10 maggio 2085, 17:00–19:00 | gio 17 maggio 2085, 17:00–19:00 | gio 24 maggio 2085, 17:00–19:00 | ' +
        'gio 31 maggio 2085, 17:00–19:00 | gio 7 giugno 2085, 17:00–19:00 | ' +
        'dal 1 marzo 2085, fino al 31 ottobre 2085 · lunedì e giovedì, 09:00–12:30 · chiuso se piove | Portare acqua.',
      'Dove: Campo dietro la scuola, via Fiume 8, 48121 Ravenna (Darsena)',
      'Come partecipare: Vieni un giovedì con i guanti.',
      'Costo: Gratuito · i semi li mettiamo noi',
      'Contatti: 0544 000111 | Ada Bianchi, referente · +39 0544 000222 · orto@vicinia.example',
    ]);
    expect(read(sheet.document.querySelector('footer'))).to.match(
      new RegExp(`^Stampato il \\d+ \\p{L}+ \\d{4} da ${location.host}/`, 'u'),
    );
    expect(sheet.document.title).to.equal(orto);
    expect(sheet.document.documentElement.lang).to.equal('it');
  });

  it('has the plain words where there are some', async () => {
    const src = feedOf([{ title: 'a', summary: 'Altro', _vicinia: { plainSummary: 'Facile.' } }]);
    const sheet = await sheetOf('a', { src });
    expect(read(sheet.document.querySelector('.summary'))).to.equal('Facile.');
  });

  it('has a code that leads to the item’s page', async () => {
    const sheet = await sheetOf(orto);
    expect(await readQr(sheet.codes[0]!)).to.equal('https://vicinia.example/iniziative/orto');
    expect(sheet.codes[0]).to.have.attribute('aria-label', 'Codice QR: https://vicinia.example/iniziative/orto');
  });

  it('has a code of a long address in another script', async () => {
    const url = `https://vicinia.example/${encodeURIComponent('حديقة الحي')}?${'a=1&'.repeat(60)}`;
    const sheet = await sheetOf('a', { src: feedOf([{ title: 'a', url }]) });
    expect(await readQr(sheet.codes[0]!)).to.equal(url);
  });

  it('has no code without a page, or for an address that none can hold', async () => {
    const tooLong = { title: 'b', url: `https://vicinia.example/${'a'.repeat(3000)}` };
    const src = feedOf([{ title: 'a' }, tooLong]);
    expect((await sheetOf('a', { src })).codes).to.have.length(0);
    expect((await sheetOf('b', { src })).codes).to.have.length(0);
  });

  it('is an A4 page with margins of 15 mm', async () => {
    const { css } = await sheetOf(orto);
    expect(css).to.match(/@page\s*\{[^}]*size: (a4|210mm 297mm)/i);
    expect(css).to.match(/@page\s*\{[^}]*margin: 15mm/);
  });

  const heightOf = ({ document }: PrintedSheet) => {
    const main = document.querySelector('main')!;
    main.style.cssText += '; inline-size: 180mm; padding: 0; font-size: var(--size)';
    return (main.getBoundingClientRect().height / 96) * 25.4;
  };
  const sizeOf = ({ document }: PrintedSheet) =>
    parseFloat(document.querySelector('main')!.style.getPropertyValue('--size'));

  it('has letters as large as go on one page', async () => {
    const few = await sheetOf('Banca del tempo');
    const many = await sheetOf(orto);
    expect(sizeOf(few)).to.equal(24);
    expect(sizeOf(many)).to.be.within(11, 20);
    for (const sheet of [few, many]) expect(heightOf(sheet)).to.be.below(267);
  });

  it('goes on to a second page before letters become too small to read', async () => {
    const participation = 'Vieni quando vuoi, con chi vuoi. '.repeat(150);
    expect(sizeOf(await sheetOf('a', { src: feedOf([{ title: 'a', _vicinia: { participation } }]) }))).to.equal(10);
  });

  it('is what prints, and not the page around it', async () => {
    const sheet = await sheetOf(orto);
    expect(await sheet.print()).to.deep.equal(['sheet']);
  });

  it('goes when it is closed, and focus is where it was', async () => {
    const sheet = await sheetOf(orto);
    const { listing } = sheet;
    await listing.press('Chiudi', listing.find('.sheet-bar')!);
    await listing.until(() => !listing.find('.sheet-dialog'));
    expectFocus(listing.button('Stampa', listing.find('.take-part')!));
  });

  it('is black on white, whatever the page around it says', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const hostile = new CSSStyleSheet();
    hostile.replaceSync('* { all: unset !important; color: red !important }');
    const sheet = await sheetOf(orto);
    document.adoptedStyleSheets = [hostile];
    const style = (selector: string) =>
      sheet.frame.contentWindow!.getComputedStyle(sheet.document.querySelector(selector)!);
    expect(style('html').backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(style('dd').color).to.equal('rgb(0, 0, 0)');
    expect(style('h1').display).to.equal('block');
  });

  it('runs from right to left where its words do', async () => {
    const { listing, actions } = await openedItem(orto, { lang: 'ar' });
    await listing.press('طباعة', actions);
    const { document: printed, frame } = await PrintedSheet.of(listing);
    expect(printed.documentElement.dir).to.equal('rtl');
    expect(getComputedStyle(frame.closest('dialog')!).direction).to.equal('rtl');
  });

  it('is as accessible as its page, and so is its dialog', async () => {
    const { listing, document: printed, css } = await sheetOf(orto);
    await expectAccessible(listing.find('.sheet-bar')!);
    // axe does not look into frames that it has not been loaded into.
    const box = document.createElement('div');
    box.append(...[...printed.body.children].map((it) => document.importNode(it, true)));
    const style = new CSSStyleSheet();
    style.replaceSync(css);
    document.adoptedStyleSheets = [style];
    document.body.append(box);
    await expectAccessible(box);
    box.remove();
  });
});

describe('a sheet of a list', () => {
  staysQuiet();

  it('has every item that is listed, with its code, and breaks none in two', async () => {
    const sheet = await listSheet({ where: 'municipality:Cervia' });
    const titles = sheet.headings;
    expect(titles[0]).to.equal('Iniziative di prova');
    expect(titles.slice(1, 3)).to.deep.equal(['Banca del tempo', 'Camminate al mattino']);
    const pages = await Promise.all(sheet.codes.map(readQr));
    expect(pages.slice(0, 2)).to.deep.equal([
      'https://vicinia.example/iniziative/banca-del-tempo',
      'https://vicinia.example/iniziative/camminate',
    ]);
    const notices = [...sheet.document.querySelectorAll('.notice')];
    expect(notices).to.have.length(titles.length - 1);
    for (const notice of notices) expect(getComputedStyle(notice).breakInside).to.equal('avoid');
  });

  it('has the first 300, and says how many are not there', async () => {
    const sheet = await listSheet({ src: feedOf(Array.from({ length: 302 }, () => ({}))) });
    expect(sheet.document.querySelectorAll('.notice')).to.have.length(300);
    expect(read(sheet.document.querySelector('.note'))).to.equal('Altre 2 iniziative non sono stampate qui.');
  });

  it('has what is pinned', async () => {
    localStorage.removeItem('vicinia-pinboard-1');
    const { listing, panel } = await openedPanel();
    await listing.press('Metti in bacheca', await openItem(listing, orto));
    await listing.until(() => panel.querySelector('.pin'));
    await listing.press('Stampa', panel);
    const sheet = await PrintedSheet.of(listing);
    expect(sheet.headings).to.deep.equal(['La tua bacheca', orto]);
    localStorage.removeItem('vicinia-pinboard-1');
  });
});
