import { expect } from '@open-wc/testing';
import { Announcements } from '@vicinia/testing/asserts/announced.js';
import { expectFocus } from '@vicinia/testing/asserts/focused.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { read } from '@vicinia/testing/listing/listing.js';
import { openedItem, openedPanel, unfoldPanel } from '@vicinia/testing/taking/opened.js';
import '../initiatives/define.ts';

const orto = 'Orto condiviso di via Fiume';
const ortoPage = 'https://vicinia.example/iniziative/orto';

describe('sharing', () => {
  staysQuiet();
  let said: Announcements;
  let copied: string[];

  const give = (name: 'share' | 'clipboard', value: unknown) =>
    Object.defineProperty(navigator, name, { configurable: true, value });
  const withoutShare = () => {
    // `in` looks at the prototype, too.
    const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'share');
    if (own) Reflect.deleteProperty(Navigator.prototype, 'share');
    return () => own && Object.defineProperty(Navigator.prototype, 'share', own);
  };
  let restore: () => unknown;

  beforeEach(() => {
    said = new Announcements();
    copied = [];
    restore = withoutShare();
    give('clipboard', { writeText: (text: string) => Promise.resolve(void copied.push(text)) });
  });
  afterEach(() => {
    said.stop();
    restore();
    Reflect.deleteProperty(navigator, 'share');
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('is the device’s, with the item’s title and page', async () => {
    const shared: unknown[] = [];
    give('share', (data: unknown) => Promise.resolve(void shared.push(data)));
    const { listing, actions } = await openedItem(orto);
    await listing.press('Condividi', actions);
    expect(shared).to.deep.equal([{ title: orto, url: ortoPage }]);
    expect(copied).to.deep.equal([]);
  });

  it('that the visitor gives up says nothing', async () => {
    give('share', () => Promise.reject(new DOMException('no', 'AbortError')));
    const { listing, actions } = await openedItem(orto);
    await listing.press('Condividi', actions);
    await listing.element.updateComplete;
    expect(copied).to.deep.equal([]);
    expect(actions.querySelector('.told')).to.be.null;
  });

  it('copies the address where the device does not share, or refuses', async () => {
    const { listing, actions } = await openedItem(orto);
    await listing.press('Condividi', actions);
    expect(await said.next()).to.equal('Indirizzo copiato.');
    give('share', () => Promise.reject(new DOMException('no', 'NotAllowedError')));
    await listing.press('Condividi', actions);
    await listing.until(() => copied.length === 2);
    expect(copied).to.deep.equal([ortoPage, ortoPage]);
    expect(read(actions.querySelector('.told'))).to.equal('Indirizzo copiato.');
  });

  for (const [what, clipboard] of [
    ['is missing', undefined],
    ['is forbidden', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
  ] as const) {
    it(`shows the address to be copied by hand where the clipboard ${what}`, async () => {
      give('clipboard', clipboard);
      const { listing, actions } = await openedItem(orto);
      await listing.press('Condividi', actions);
      expect(await said.next()).to.equal('Copia questo indirizzo:');
      await listing.until(() => actions.querySelector('input'));
      const field = actions.querySelector('input')!;
      field.focus();
      expectFocus(field);
      expect(field.value.slice(field.selectionStart!, field.selectionEnd!)).to.equal(ortoPage);
      expect(field.getAttribute('aria-label')).to.equal('Copia questo indirizzo:');
    });
  }

  it('shares the listing’s address for an item without a page, and for the list', async () => {
    const { listing, actions } = await openedItem('Senza una pagina sua');
    await listing.press('Condividi', actions);
    await said.next();
    await listing.press('Condividi questo elenco', await unfoldPanel(listing));
    await listing.until(() => copied.length === 2);
    expect(copied).to.deep.equal([location.href, location.href]);
  });

  it('copies the address of the feed’s calendar', async () => {
    const calendar = 'https://vicinia.example/a.ics';
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ id: '1', title: 'a' }],
      _vicinia: { calendar },
    };
    const src = `data:application/feed+json,${encodeURIComponent(JSON.stringify(feed))}`;
    const { listing, panel } = await openedPanel({ src });
    await listing.press('Copia l’indirizzo del calendario', panel);
    await listing.until(() => copied.length === 1);
    expect(copied).to.deep.equal([calendar]);
  });
});

describe('calling and writing', () => {
  staysQuiet();

  it('goes to whoever takes bookings, then to the first who can be reached', async () => {
    const { actions } = await openedItem(orto);
    const links = [...actions.querySelectorAll('a')].map((it) => [
      it.getAttribute('aria-label'),
      it.getAttribute('href'),
    ]);
    expect(links.slice(0, 2)).to.deep.equal([
      ['Chiama: 0544 000111', 'tel:0544000111'],
      [
        'Scrivi: Ada Bianchi, orto@vicinia.example',
        'mailto:orto@vicinia.example?subject=Orto%20condiviso%20di%20via%20Fiume',
      ],
    ]);
  });

  it('and the way there are not offered where nothing is known', async () => {
    const { actions } = await openedItem('Senza fatti');
    expect(actions.querySelectorAll('a')).to.have.length(0);
  });

  it('leads there by the host’s choice', async () => {
    const { actions } = await openedItem(orto, { route: 'https://map.example/{latitude}/{longitude}' });
    const hrefs = [...actions.querySelectorAll('a')].map((it) => it.href);
    expect(hrefs.at(-1)).to.match(/^https:\/\/map\.example\/44\.\d+\/12\.\d+$/);
  });
});
