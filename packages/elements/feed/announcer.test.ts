import { expect } from '@open-wc/testing';
import { announce, prepareAnnouncer } from './announcer.ts';

const regions = () => document.querySelectorAll<HTMLElement>('[data-vicinia-announcer]');

describe('the announcer', () => {
  it('is in the page, and empty, ahead of the first message', () => {
    prepareAnnouncer();
    prepareAnnouncer();
    expect(regions()).to.have.length(1);
    expect(regions()[0]!.textContent).to.equal('');
  });

  it('is a live region that waits for its turn', () => {
    expect(regions()[0]).to.have.attribute('role', 'status');
  });

  it('says a message in its language', () => {
    announce('Three', 'en');
    expect(regions()[0]!.textContent).to.equal('Three');
    expect(regions()[0]!.lang).to.equal('en');
  });

  it('makes a change of the same message, so that it is read again', () => {
    const texts = ['Same', 'Same', 'Same'].map((text) => {
      announce(text, 'en');
      return regions()[0]!.textContent;
    });
    expect(texts[1]).not.to.equal(texts[0]);
    expect(texts[2]).not.to.equal(texts[1]);
    expect(texts.map((text) => text.trim())).to.deep.equal(['Same', 'Same', 'Same']);
  });

  it('comes back when the page has thrown it away', () => {
    regions()[0]!.remove();
    announce('Again', 'en');
    expect(regions()).to.have.length(1);
  });

  it('takes no room', () => {
    const region = regions()[0]!;
    announce('A message that is much longer than the one pixel that it has', 'en');
    expect(region.getBoundingClientRect().width).to.equal(1);
    expect(document.documentElement.scrollWidth).to.equal(document.documentElement.clientWidth);
    const height = document.body.offsetHeight;
    region.remove();
    expect(document.body.offsetHeight).to.equal(height);
    prepareAnnouncer();
  });

  it('needs no style attribute of a page’s own HTML, which a strict policy would refuse', () => {
    expect(regions()[0]!.style.clipPath).to.equal('inset(50%)');
  });
});
