import { expect } from '@open-wc/testing';
import { Announcements } from '@vicinia/testing/asserts/announced.js';
import { expectFocus } from '@vicinia/testing/asserts/focused.js';
import { press } from '@vicinia/testing/asserts/press.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { until } from '@vicinia/testing/asserts/until.js';
import { feedOf } from '@vicinia/testing/listing/feed-of.js';
import { Widget } from '@vicinia/testing/widget/widget.js';
import './define.ts';

const name = 'vicinia-dismissed-1';
const items = [
  { id: 'a', title: 'Prima', url: 'https://vicinia.example/a' },
  { id: 'b', title: 'Seconda' },
  { id: 'c', title: 'Terza' },
];
const home = { home_page_url: 'https://vicinia.example/' };

const open = (attributes: Record<string, string> = {}, notices: object[] = items, more: object = home) =>
  Widget.settled('vicinia-notices', { src: feedOf(notices, more), dismissible: '', offline: 'off', ...attributes });
const titles = (widget: Widget) => widget.texts('.title').join();

/** What a visitor does who comes back to the page, whose feed may have changed. */
async function afterHiding(title: string, ...then: Parameters<typeof open>): Promise<string> {
  const before = await open();
  await before.press(`Nascondi: ${title}`);
  before.element.remove();
  return titles(await open(...then));
}

describe('<vicinia-notices>, hiding notices', () => {
  staysQuiet();
  let said: Announcements;
  beforeEach(() => {
    localStorage.removeItem(name);
    said = new Announcements();
  });
  afterEach(() => {
    said.stop();
    localStorage.removeItem(name);
  });

  it('is offered only where the page wants it', async () => {
    const widget = await open();
    widget.element.removeAttribute('dismissible');
    await widget.element.updateComplete;
    expect(widget.find('.dismiss')).to.be.null;
  });

  it('hides one, says so, and focus goes to the next', async () => {
    const widget = await open();
    await widget.press('Nascondi: Seconda');
    await until(() => titles(widget) === 'Prima,Terza');
    expect(await said.next()).to.equal('Una segnalazione nascosta');
    expectFocus(widget.button('Nascondi: Terza'));
    expect(widget.texts('.dismissed bdi')).to.deep.equal(['Una segnalazione nascosta']);
  });

  it('works by keyboard alone, to the last one and back', async () => {
    const widget = await open();
    widget.button('Nascondi: Prima').focus();
    for (const left of ['Seconda,Terza', 'Terza', '']) {
      await press('Enter');
      await until(() => titles(widget) === left, left);
    }
    expectFocus(widget.button('Mostra di nuovo'));
    await press('Space');
    await until(() => titles(widget) === 'Prima,Seconda,Terza');
    expectFocus(widget.find('.notice a'));
    expect(localStorage.getItem(name)).to.be.null;
  });

  it('is remembered', async () => {
    expect(await afterHiding('Seconda')).to.equal('Prima,Terza');
  });

  it('holds nowhere where it is not offered', async () => {
    const widget = await open();
    await widget.press('Nascondi: Seconda');
    widget.element.removeAttribute('dismissible');
    await until(() => titles(widget) === 'Prima,Seconda,Terza');
  });

  const changes: Record<string, object> = {
    'its text': { content_text: 'Altro' },
    'its date of change': { date_modified: '2026-11-21T10:00:00+01:00' },
    'how severe it is': { _vicinia: { type: 'notice', severity: 'urgent' } },
  };
  for (const [what, change] of Object.entries(changes)) {
    it(`is over when a notice changes ${what}`, async () => {
      const changed = items.map((item) => (item.id === 'b' ? { ...item, ...change } : item));
      expect((await afterHiding('Seconda', {}, changed)).split(',')).to.contain('Seconda');
    });
  }

  it('is about one site’s notice, not another’s of the same number', async () => {
    expect(await afterHiding('Seconda', {}, items, { home_page_url: 'https://other.example/' })).to.equal(
      'Prima,Seconda,Terza',
    );
  });

  it('keeps two widgets in step, and two tabs', async () => {
    const first = await open();
    const second = await open();
    await first.press('Nascondi: Prima');
    await until(() => titles(second) === 'Seconda,Terza');
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.contentWindow!.localStorage.removeItem(name);
    await until(() => titles(first) === 'Prima,Seconda,Terza');
    frame.remove();
  });

  it('forgets the oldest, not the latest, of very many', async () => {
    localStorage.setItem(name, JSON.stringify(Array.from({ length: 300 }, (_, i) => [`old ${i}`, 'x'])));
    const widget = await open();
    await widget.press('Nascondi: Prima');
    const kept = JSON.parse(localStorage.getItem(name)!) as [string, string][];
    expect(kept).to.have.length(200);
    expect(kept.at(-1)![0]).to.equal('a https://vicinia.example/a');
  });

  for (const spoilt of ['{', '7', '[7]', '[["a",null]]', '[[{},{}]]']) {
    it(`does not mind what somebody else has written there: ${spoilt}`, async () => {
      localStorage.setItem(name, spoilt);
      const widget = await open();
      expect(titles(widget)).to.equal('Prima,Seconda,Terza');
      await widget.press('Nascondi: Prima');
      await until(() => titles(widget) === 'Seconda,Terza');
    });
  }
});

describe('<vicinia-notices>, hiding notices where storage fails', () => {
  staysQuiet();
  const descriptor = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')!;
  const refuse = (error: string) => () => {
    throw new DOMException(error, error);
  };
  const storages: Record<string, () => unknown> = {
    'is missing': () => null,
    'is forbidden': refuse('SecurityError'),
    'is full': () => ({ getItem: () => null, setItem: refuse('QuotaExceededError'), removeItem: () => undefined }),
  };
  let said: Announcements;
  beforeEach(() => (said = new Announcements()));
  afterEach(() => {
    said.stop();
    Object.defineProperty(globalThis, 'localStorage', descriptor);
  });

  for (const [what, get] of Object.entries(storages)) {
    it(`holds while the page is open where it ${what}, and says so`, async () => {
      const widget = await open();
      Object.defineProperty(globalThis, 'localStorage', { configurable: true, get });
      await widget.press('Nascondi: Seconda');
      expect(await said.next()).to.equal(
        'Una segnalazione nascosta. Questo dispositivo non permette di ricordarlo: vale finché la pagina è aperta.',
      );
      expect(titles(widget)).to.equal('Prima,Terza');
      await widget.press('Mostra di nuovo');
      await until(() => titles(widget) === 'Prima,Seconda,Terza');
    });
  }
});
