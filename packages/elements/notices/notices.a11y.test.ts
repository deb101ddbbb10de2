import { expect } from '@open-wc/testing';
import { expectAccessible } from '@vicinia/testing/asserts/accessible.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { until } from '@vicinia/testing/asserts/until.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { feedOf } from '@vicinia/testing/listing/feed-of.js';
import { nameOf, read } from '@vicinia/testing/listing/listing.js';
import { Widget } from '@vicinia/testing/widget/widget.js';
import './define.ts';

const kept = 'vicinia-dismissed-1';
const open = (attributes: Record<string, string> = {}) =>
  Widget.settled('vicinia-notices', { src: feedAddress('notices'), dismissible: '', ...attributes });

/** An element with everything open. */
async function opened(attributes?: Record<string, string>): Promise<Widget> {
  const widget = await open(attributes);
  await until(() => widget.find('.disclosure[aria-expanded]'));
  widget.find('.disclosure[aria-expanded]')!.click();
  await until(() => widget.find('.details .prose'));
  return widget;
}

function withStyles(href: string): Promise<HTMLLinkElement> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  return new Promise((done) => {
    link.onload = () => done(link);
    document.head.append(link);
  });
}

describe('<vicinia-notices>, accessibility', () => {
  staysQuiet();
  afterEach(() => {
    document.documentElement.removeAttribute('style');
    localStorage.removeItem(kept);
  });

  it('passes axe, open and with one hidden', async () => {
    const widget = await opened();
    await widget.press('Nascondi: Aperte le iscrizioni');
    await until(() => widget.find('.dismissed'));
    await expectAccessible(widget.element);
  });

  it('passes axe in dark colours', async () => {
    document.documentElement.style.cssText = 'color-scheme: dark; background: Canvas';
    await expectAccessible((await opened()).element);
  });

  it('passes axe with the Italian theme, which reaches it', async () => {
    const link = await withStyles('/packages/elements/themes/italia.css');
    const widget = await opened();
    expect(getComputedStyle(widget.find('.notice')!).borderTopLeftRadius).to.equal('4px');
    await expectAccessible(widget.element);
    link.remove();
  });

  it('passes axe in Arabic, and runs from right to left', async () => {
    const widget = await opened({ lang: 'ar' });
    await expectAccessible(widget.element);
    const card = widget.find('.notice')!;
    expect(getComputedStyle(card).borderRightWidth).to.equal('5px');
    const icon = widget.find('.severity svg')!.getBoundingClientRect();
    expect(icon.left).to.be.greaterThan(widget.find('.severity span')!.getBoundingClientRect().left);
  });

  it('passes axe when the feed fails', async () => {
    const widget = await Widget.settled('vicinia-notices', { src: feedAddress('notices', { status: 404 }) });
    await expectAccessible(widget.element);
  });

  it('is a list with a name, of articles with a heading each', async () => {
    const widget = await open();
    expect(widget.find('ul')!.getAttribute('aria-label')).to.equal('Segnalazioni');
    expect(widget.all('ul[role="list"] > li > article > h2')).to.have.length(3);
  });

  it('has in each button’s name the words that are seen on it, and says which is open', async () => {
    const widget = await opened();
    for (const button of widget.all('button')) expect(nameOf(button)).to.contain(read(button));
    expect(widget.texts('[aria-expanded="true"]')).to.deep.equal(['Chiudi i dettagli']);
  });

  it('has buttons and links that a finger meets', async () => {
    const widget = await opened();
    for (const target of widget.all('button, .further'))
      expect(target.getBoundingClientRect().height, read(target)).to.be.at.least(44);
  });

  it('holds the longest words in 280 px', async () => {
    const long = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(2);
    const src = feedOf([
      {
        title: long,
        summary: long,
        _vicinia: { type: 'notice', areaServed: [long], link: { url: 'https://a.example/', title: long } },
      },
    ]);
    const widget = await open({ src, lang: 'de' });
    widget.element.parentElement!.style.inlineSize = '280px';
    const { right } = widget.element.getBoundingClientRect();
    expect(
      widget
        .all('*')
        .filter((it) => it.getBoundingClientRect().right > right + 1)
        .map((it) => it.className),
    ).to.deep.equal([]);
  });
});
