import { expect } from '@open-wc/testing';
import { expectAccessible } from '@vicinia/testing/asserts/accessible.js';
import { press } from '@vicinia/testing/asserts/press.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { HostPage } from '@vicinia/testing/host-server/host-page.js';
import { feedOf } from '@vicinia/testing/listing/feed-of.js';
import { nameOf, read } from '@vicinia/testing/listing/listing.js';
import { openedItem, openedPanel, openItem, unfoldPanel } from '@vicinia/testing/taking/opened.js';
import { PrintedSheet } from '@vicinia/testing/taking/printed-sheet.js';
import '../../initiatives/define.ts';

const orto = 'Orto condiviso di via Fiume';

describe('what one takes along', () => {
  staysQuiet();
  beforeEach(() => localStorage.removeItem('vicinia-pinboard-1'));
  afterEach(() => {
    localStorage.removeItem('vicinia-pinboard-1');
    document.documentElement.removeAttribute('style');
    document.documentElement.removeAttribute('dir');
  });

  it('is all that is listed, and what is pinned', async () => {
    const { panel } = await openedPanel({ where: 'municipality:Cervia' });
    expect([...panel.querySelectorAll('.take-title')].map(read)).to.deep.equal([
      'Le 9 iniziative in elenco',
      'La tua bacheca',
    ]);
    expect(read(panel)).to.contain('È vuota.').and.to.contain('non la vede nessun altro');
  });

  it('follows the search', async () => {
    const { listing, panel } = await openedPanel();
    await listing.search('orto');
    await listing.until(() => read(panel.querySelector('.take-title')) === 'L’iniziativa in elenco');
  });

  it('is in the language of the listing', async () => {
    const { listing } = await openedItem('Time bank', { lang: 'en' });
    const names = [...listing.all('.acts button')].map(nameOf);
    expect(names.slice(0, 2)).to.deep.equal(['Add to calendar', 'Pin up']);
    await unfoldPanel(listing, 'Take with you');
    expect(read(listing.find('.take-title'))).to.match(/^The \d+ initiatives listed$/);
  });

  it('is done by keyboard alone', async () => {
    const { listing, actions } = await openedItem(orto);
    actions.querySelector<HTMLElement>('.act')!.focus();
    await press('Tab');
    await press('Enter');
    await listing.until(() => read(actions.querySelector('.told')) === 'Messa nella tua bacheca.');
    expect(nameOf(listing.root.activeElement!)).to.equal('Togli dalla bacheca');
  });

  for (const [what, css, dir] of [
    ['in light colours', '', ''],
    ['in dark colours, on a page from right to left', 'color-scheme: dark; background: Canvas', 'rtl'],
  ] as const) {
    it(`is accessible ${what}`, async () => {
      document.documentElement.style.cssText = css;
      document.documentElement.dir = dir;
      const { listing, panel } = await openedPanel({ 'page-size': '40' });
      const actions = await openItem(listing, orto);
      await listing.press('Metti in bacheca', actions);
      await listing.until(() => panel.querySelector('.pin'));
      await listing.press('Metti in calendario', actions);
      await listing.press(`Togli dalla bacheca: ${orto}`, panel);
      await listing.press('Annulla', panel);
      await expectAccessible(listing.element);
    });
  }

  it('has room on a narrow screen, and buttons that a thumb can hit', async () => {
    const src = feedOf([{ title: 'Parolalunghissima'.repeat(6), _vicinia: { contacts: [{ phone: '0544 1' }] } }], {
      _vicinia: { calendar: 'https://vicinia.example/a.ics' },
    });
    const { listing, panel } = await openedPanel({ src });
    listing.element.style.inlineSize = '288px';
    const actions = await openItem(listing, 'Parolalunghissima'.repeat(6));
    await listing.press('Metti in bacheca', actions);
    await listing.until(() => panel.querySelector('.pin'));
    for (const part of [panel, actions]) expect(part.scrollWidth).to.be.at.most(part.clientWidth);
    const parts = [...panel.querySelectorAll('.act, .pin-remove'), ...actions.querySelectorAll('.act')];
    for (const part of parts) expect(part.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('needs nothing of the host’s policy beyond what is documented', async () => {
    const policy =
      "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; " +
      "require-trusted-types-for 'script'; trusted-types lit-html";
    const page = await HostPage.open(policy);
    const listing = page.listing({ src: feedAddress('whole'), 'page-size': '40', lang: 'it' });
    await listing.settles();
    await unfoldPanel(listing);
    const actions = await openItem(listing, orto);
    await listing.press('Metti in bacheca', actions);
    await listing.until(() => listing.find('.pin'));
    await listing.press('Stampa', actions);
    const sheet = await PrintedSheet.of(listing);
    expect(sheet.headings).to.deep.equal([orto]);
    // Its style has been let through.
    expect(page.window.getComputedStyle(sheet.document.querySelector('.fact dt')!).fontWeight).to.equal('700');
    expect(page.records.refused).to.deep.equal([]);
    page.close();
  });
});
