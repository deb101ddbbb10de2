import { expect } from '@open-wc/testing';
import { expectAccessible } from '@vicinia/testing/asserts/accessible.js';
import { expectFocus } from '@vicinia/testing/asserts/focused.js';
import { press } from '@vicinia/testing/asserts/press.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { feedOf } from '@vicinia/testing/listing/feed-of.js';
import { Widget } from '@vicinia/testing/widget/widget.js';
import './define.ts';

const open = (attributes: Record<string, string> = {}) =>
  Widget.settled('vicinia-related', { src: feedAddress('resources'), ...attributes });

describe('<vicinia-related>, accessibility', () => {
  staysQuiet();
  afterEach(() => document.documentElement.removeAttribute('style'));

  it('passes axe', async () => {
    await expectAccessible((await open()).element);
  });

  it('passes axe in dark colours', async () => {
    document.documentElement.style.cssText = 'color-scheme: dark; background: Canvas';
    await expectAccessible((await open()).element);
  });

  it('passes axe with the Italian theme', async () => {
    const link = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href: '/packages/elements/themes/italia.css',
    });
    const loaded = new Promise((done) => link.addEventListener('load', done));
    document.head.append(link);
    await loaded;
    await expectAccessible((await open()).element);
    link.remove();
  });

  it('passes axe in Arabic, and runs from right to left', async () => {
    const widget = await open({ lang: 'ar' });
    await expectAccessible(widget.element);
    const icon = widget.find('.row svg')!.getBoundingClientRect();
    expect(icon.left).to.be.greaterThan(widget.find('.row .text')!.getBoundingClientRect().left);
  });

  it('passes axe where there is nothing', async () => {
    await expectAccessible((await open({ about: 'ignoto' })).element);
  });

  it('is gone through by keyboard, row by row, and shows which has focus', async () => {
    const widget = await open();
    const [first, second] = widget.all('a');
    first!.focus();
    await press('Tab');
    expectFocus(second);
    expect(getComputedStyle(second!.closest('.row')!).outlineStyle).to.equal('solid');
  });

  it('holds the longest words in 280 px', async () => {
    const long = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(2);
    const attachments = ['a', 'b'].map((it) => ({ url: `https://vicinia.example/${it}`, title: long }));
    const item = { title: long, summary: long, _vicinia: { type: 'resource', publisher: { name: long } } };
    const widget = await open({ src: feedOf([item, { ...item, attachments }]), lang: 'de' });
    widget.element.parentElement!.style.inlineSize = '280px';
    const { right } = widget.element.getBoundingClientRect();
    const out = widget.all('*').filter((it) => it.getBoundingClientRect().right > right + 1);
    expect(out.map((it) => it.className)).to.deep.equal([]);
  });
});
