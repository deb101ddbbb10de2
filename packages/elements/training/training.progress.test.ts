import { expect } from '@open-wc/testing';
import { Announcements } from '@vicinia/testing/asserts/announced.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { until } from '@vicinia/testing/asserts/until.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { shownTraining } from '@vicinia/testing/training/shown-training.js';
import type { Widget } from '@vicinia/testing/widget/widget.js';
import './define.ts';

const name = 'vicinia-progress-1';
const open = (item = 'attivare') => shownTraining({ src: feedAddress('training'), item });
const marks = (path: Widget) => path.all<HTMLInputElement>('.done input').map(({ checked }) => checked);
const text = (path: Widget) => path.texts('.progress-text').join();

describe('<vicinia-training>, progress', () => {
  staysQuiet();
  beforeEach(() => localStorage.removeItem(name));
  after(() => localStorage.removeItem(name));

  it('is the visitor’s to mark, and nothing is kept before', async () => {
    const path = await open();
    expect(marks(path)).to.deep.equal([false, false]);
    expect(path.texts('.done')).to.deep.equal(['Fatto: Perché', 'Fatto: Sul campo']);
    expect(localStorage.getItem(name)).to.be.null;
    path.find('.done input')!.click();
    await until(() => text(path) === 'Moduli fatti: 1 di 2');
    expect(path.find<HTMLProgressElement>('progress')!.value).to.equal(1);
  });

  it('is told', async () => {
    const path = await open();
    const announcements = new Announcements();
    path.find('.done input')!.click();
    expect(await announcements.next()).to.equal('Moduli fatti: 1 di 2');
    announcements.stop();
  });

  it('is there again at the next visit, of that path alone', async () => {
    (await open()).all('.done input')[1]!.click();
    const again = await open();
    expect(marks(again)).to.deep.equal([false, true]);
    expect((await open('vicini')).find('.progress')).to.be.null;
  });

  it('is the same in two widgets of a page', async () => {
    const [one, other] = [await open(), await open()];
    one.find('.done input')!.click();
    await until(() => marks(other)[0]);
  });

  it('is taken back one by one, or as a whole', async () => {
    const path = await open();
    for (const box of path.all('.done input')) box.click();
    await until(() => text(path) === 'Moduli fatti: 2 di 2');
    path.find('.done input')!.click();
    await until(() => text(path) === 'Moduli fatti: 1 di 2');
    await path.press('Ricomincia da capo');
    await until(() => text(path) === 'Moduli fatti: 0 di 2');
    expect(marks(path)).to.deep.equal([false, false]);
    expect(localStorage.getItem(name)).to.be.null;
  });

  it('counts no module that the path has no more', async () => {
    localStorage.setItem(name, '[["attivare https://vicinia.example/formazione/attivare",["Perché","Altro",7]]]');
    expect(text(await open())).to.equal('Moduli fatti: 1 di 2');
  });

  it('takes what somebody else has written there for nothing', async () => {
    for (const spoilt of ['{', '{"a":1}', '[["attivare https://vicinia.example/formazione/attivare",{"a":1}]]']) {
      localStorage.setItem(name, spoilt);
      expect(text(await open())).to.equal('Moduli fatti: 0 di 2');
    }
  });

  it('lasts as long as the page where the device keeps nothing, and says so', async () => {
    const { setItem } = Storage.prototype;
    const path = await open();
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      path.find('.done input')!.click();
      await until(() => text(path) === 'Moduli fatti: 1 di 2');
      expect(path.texts('.progress .quiet').join()).to.contain('finché la pagina è aperta');
      await path.press('Ricomincia da capo');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });
});
