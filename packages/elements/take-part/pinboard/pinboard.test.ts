import { expect } from '@open-wc/testing';
import { Announcements } from '@vicinia/testing/asserts/announced.js';
import { expectFocus } from '@vicinia/testing/asserts/focused.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { feedOf } from '@vicinia/testing/listing/feed-of.js';
import { Listing, nameOf, read } from '@vicinia/testing/listing/listing.js';
import { keptDownloads } from '@vicinia/testing/taking/downloads.js';
import { openedItem, openedPanel, openItem, unfoldPanel } from '@vicinia/testing/taking/opened.js';
import '../../initiatives/define.ts';

const name = 'vicinia-pinboard-1';
const orto = 'Orto condiviso di via Fiume';
const banca = 'Banca del tempo';

const pinned = (panel: ParentNode) => [...panel.querySelectorAll('.pin .disclosure')].map(read);
const buttons = (part: ParentNode) => [...part.querySelectorAll('button')].map(nameOf);

/** Pins items, and unfolds the panel. */
async function withPins(...titles: string[]) {
  const { listing, panel } = await openedPanel({ 'page-size': '40' });
  for (const title of titles) {
    await listing.press('Metti in bacheca', await openItem(listing, title));
    await listing.until(() => pinned(panel).includes(title), `${title} pinned`);
  }
  return { listing, panel };
}

describe('the pinboard', () => {
  staysQuiet();
  const downloads = keptDownloads();
  let said: Announcements;

  beforeEach(() => {
    localStorage.removeItem(name);
    said = new Announcements();
  });
  afterEach(() => {
    said.stop();
    localStorage.removeItem(name);
  });

  it('takes an item, and says so', async () => {
    const { listing, actions } = await openedItem(orto);
    await listing.press('Metti in bacheca', actions);
    expect(await said.next()).to.equal('Messa nella tua bacheca.');
    await listing.press('Togli dalla bacheca', actions);
    expect(await said.next()).to.equal('Tolta dalla tua bacheca.');
    expect(localStorage.getItem(name)).to.be.null;
  });

  it('is there after a visit, next dates first, and an item that the feed has no more', async () => {
    await withPins(banca, orto);
    const { panel } = await openedPanel();
    expect(pinned(panel)).to.deep.equal([orto, banca]);
    const { panel: other } = await openedPanel({ src: feedOf([{}]) });
    expect(pinned(other)).to.deep.equal([orto, banca]);
    expect(read(other.querySelector('.pin time'))).to.equal('gio 10 maggio 2085, 17:00–19:00');
  });

  it('shows an item as the feed has it now', async () => {
    const src = (title: string) => feedOf([{ id: 'a', url: 'https://vicinia.example/a', title }]);
    const { listing, actions } = await openedItem('Prima', { src: src('Prima') });
    await listing.press('Metti in bacheca', actions);
    await said.next();
    const { panel } = await openedPanel({ src: src('Dopo') });
    expect(pinned(panel)).to.deep.equal(['Dopo']);
  });

  it('tells items of the same number of two feeds apart', async () => {
    const src = (home: string) => feedOf([{ title: home }], { home_page_url: `https://${home}.example/` });
    for (const home of ['a', 'b']) {
      const { listing, actions } = await openedItem(home, { src: src(home) });
      await listing.press('Metti in bacheca', actions);
      await said.next();
    }
    const { panel } = await openedPanel();
    expect(pinned(panel)).to.deep.equal(['a', 'b']);
  });

  it('keeps two widgets in step', async () => {
    const { listing, actions } = await openedItem(orto);
    const second = await openedItem(orto);
    await listing.press('Metti in bacheca', actions);
    await listing.until(() => buttons(second.actions).includes('Togli dalla bacheca'));
    await listing.press('Togli dalla bacheca', second.actions);
    await listing.until(() => buttons(actions).includes('Metti in bacheca'));
  });

  it('keeps two tabs in step', async () => {
    const { panel, listing } = await withPins(orto);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentWindow!.localStorage.removeItem(name);
    await listing.until(() => pinned(panel).length === 0);
    frame.remove();
  });

  it('opens the details of what is pinned', async () => {
    const { listing, panel } = await withPins(orto);
    await listing.press(orto, panel);
    await listing.until(() => listing.find('dialog[open] .sections'));
    expect(listing.find('dialog[open]')).to.have.attribute('aria-label', orto);
  });

  it('lets one go, which can be undone, and focus stays near', async () => {
    const { listing, panel } = await withPins(orto, banca);
    await listing.press(`Togli dalla bacheca: ${orto}`, panel);
    expect(pinned(panel)).to.deep.equal([banca]);
    await listing.until(() => listing.root.activeElement?.classList.contains('undo'));
    await listing.press('Annulla', panel);
    expect(pinned(panel)).to.deep.equal([orto, banca]);
    await listing.until(() => listing.root.activeElement?.closest('.pin'));
    expectFocus(listing.button(orto, panel));
    expect(buttons(panel)).not.to.contain('Annulla');
  });

  it('is cleared, which can be undone', async () => {
    const { listing, panel } = await withPins(orto, banca);
    await listing.press('Svuota la bacheca', panel);
    expect(pinned(panel)).to.deep.equal([]);
    await listing.until(() => localStorage.getItem(name) === null);
    await listing.press('Annulla', panel);
    expect(pinned(panel)).to.deep.equal([orto, banca]);
  });

  it('goes along as a calendar and as a text', async () => {
    const { listing, panel } = await withPins(orto, banca);
    await listing.press('Calendario delle 2 con date', panel);
    const calendar = await downloads.next();
    expect(calendar.name).to.equal('la-tua-bacheca.ics');
    expect(calendar.text.match(/BEGIN:VEVENT/g)).to.have.length(10);
    await listing.press('Scarica come testo', panel);
    const { name, text } = await downloads.next();
    expect(name).to.equal('la-tua-bacheca.txt');
    expect(text.startsWith('\ufeffLa tua bacheca\n\nOrto condiviso di via Fiume\n')).to.be.true;
    for (const line of [
      'Quando: gio 10 maggio 2085, 17:00–19:00',
      'Dove: Campo dietro la scuola, via Fiume 8, 48121 Ravenna (Darsena)',
      'Come partecipare: Vieni **un giovedì** con i guanti.',
      'https://vicinia.example/iniziative/banca-del-tempo',
    ])
      expect(text.split('\n')).to.contain(line);
  });

  for (const spoilt of ['{', '7', '[7]', '[["a",null]]', '[["a",{"items":[{"title":1}]}]]', '[[{},{}]]']) {
    it(`does not mind what somebody else has written there: ${spoilt}`, async () => {
      localStorage.setItem(name, spoilt);
      const { listing, panel } = await openedPanel();
      expect(pinned(panel)).to.deep.equal([]);
      await listing.press('Metti in bacheca', await openItem(listing, orto));
      await listing.until(() => pinned(panel).join() === orto);
    });
  }

  const hostile = {
    version: 'https://jsonfeed.org/version/1.1',
    items: [{ id: '1', title: 'a', url: 'javascript:alert(1)' }],
  };

  it('reads what is kept as strictly as a feed', async () => {
    localStorage.setItem(name, JSON.stringify([['k', hostile]]));
    const { panel } = await openedPanel();
    expect(pinned(panel)).to.deep.equal([]);
  });
});

describe('the pinboard, where storage fails', () => {
  staysQuiet();
  const descriptor = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')!;
  const refuse = (error: string) => () => {
    throw new DOMException(error, error);
  };
  const storages: Record<string, () => unknown> = {
    'is missing': () => null,
    'is forbidden': refuse('SecurityError'),
    'is full': () => ({ getItem: () => null, setItem: refuse('QuotaExceededError'), removeItem: () => undefined }),
    'cannot be read': () => ({ getItem: refuse('SecurityError'), setItem: refuse('SecurityError') }),
  };
  const restore = () => Object.defineProperty(globalThis, 'localStorage', descriptor);
  let said: Announcements;

  beforeEach(() => (said = new Announcements()));
  afterEach(() => {
    said.stop();
    restore();
  });

  for (const [what, get] of Object.entries(storages)) {
    it(`holds while the page is open where it ${what}, and says so`, async () => {
      const listing = await Listing.settled({ src: feedOf([{ title: 'Coro' }]) });
      Object.defineProperty(globalThis, 'localStorage', { configurable: true, get });
      const actions = await openItem(listing, 'Coro');
      await listing.press('Metti in bacheca', actions);
      expect(await said.next()).to.equal(
        'Messa nella tua bacheca. Questo dispositivo non permette di conservarla: dura finché la pagina è aperta.',
      );
      await unfoldPanel(listing);
      await listing.until(() => pinned(listing.root).join() === 'Coro');
      restore();
      await listing.press('Togli dalla bacheca', actions);
      expect(await said.next()).to.equal('Tolta dalla tua bacheca.');
    });
  }
});
