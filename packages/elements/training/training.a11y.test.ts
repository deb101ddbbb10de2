import { expect } from '@open-wc/testing';
import { expectAccessible } from '@vicinia/testing/asserts/accessible.js';
import { expectFocus } from '@vicinia/testing/asserts/focused.js';
import { press } from '@vicinia/testing/asserts/press.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { until } from '@vicinia/testing/asserts/until.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { nameOf, read } from '@vicinia/testing/listing/listing.js';
import { shownTraining } from '@vicinia/testing/training/shown-training.js';
import './define.ts';

const open = (more: Record<string, string> = {}) => shownTraining({ src: feedAddress('training'), ...more });
const openPath = async (more: Record<string, string> = {}) => {
  const path = await open({ item: 'attivare', ...more });
  await until(() => path.find('.act'));
  return path;
};

describe('<vicinia-training>, accessibility', () => {
  staysQuiet();
  afterEach(() => {
    document.documentElement.removeAttribute('style');
    localStorage.removeItem('vicinia-progress-1');
  });

  it('is accessible by axe: a path with a module that is done and all that unfolds unfolded', async () => {
    const path = await openPath();
    path.find('.done input')!.click();
    for (const fold of path.all<HTMLDetailsElement>('details')) fold.open = true;
    await until(() => path.find('.module[data-done]'));
    await expectAccessible(path.element);
  });

  it('is accessible by axe: in dark colours', async () => {
    document.documentElement.style.cssText = 'color-scheme: dark; background: Canvas';
    await expectAccessible((await openPath()).element);
  });

  it('is accessible by axe: in Arabic', async () => {
    await expectAccessible((await openPath({ lang: 'ar' })).element);
  });

  it('is accessible by axe: a listing with a path open', async () => {
    const listing = await open();
    listing.find('.disclosure')!.click();
    await until(() => listing.find('.details .path'));
    await expectAccessible(listing.element);
  });

  it('names each button and each link by more than its neighbours do', async () => {
    const path = await openPath();
    const names = path.all('.path button, .path a.button, .path input').map((it) => {
      const label = it.closest('label');
      return label ? read(label) : nameOf(it);
    });
    expect(new Set(names).size).to.equal(names.length);
    expect(names).to.include.members([
      'Fatto: Perché',
      'Iscriviti: Primo incontro',
      'Mettiti in lista d’attesa: All’orto',
    ]);
  });

  it('has lists that say so, and pictures that nobody needs', async () => {
    const path = await openPath();
    const lists = path.all('.module-list, .session-list, .materials, .ways');
    expect(lists.length).to.be.greaterThan(4);
    expect(lists.every((it) => it.getAttribute('role') === 'list')).to.be.true;
    expect(path.all('svg').every((it) => it.getAttribute('aria-hidden') === 'true')).to.be.true;
  });

  it('gives nothing an id', async () => {
    expect((await openPath()).all('[id]')).to.have.length(0);
  });

  it('is marked and unfolded with keys alone', async () => {
    const path = await openPath();
    const box = path.find('.done input')!;
    box.focus();
    await press('Space');
    await until(() => path.find('.module[data-done]'));
    expectFocus(box);
    await press('Tab');
    await until(() => path.root.activeElement !== box);
    const summary = path.find('.fold > summary')!;
    summary.focus();
    await press('Enter');
    await until(() => path.find<HTMLDetailsElement>('.fold')!.open);
  });

  it('fits into 320 pixels', async () => {
    const path = await openPath({ lang: 'de' });
    path.element.style.inlineSize = '288px';
    await path.element.updateComplete;
    const right = path.element.getBoundingClientRect().right;
    const wide = path.all('*').filter((it) => !it.closest('.hidden') && it.getBoundingClientRect().right > right + 1);
    expect(wide.map((it) => it.className)).to.deep.equal([]);
  });
});
