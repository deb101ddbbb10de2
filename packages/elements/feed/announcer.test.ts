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

  it('stays where it is, since a region that moves is not listened to', () => {
    const last = document.body.appendChild(document.createElement('p'));
    announce('Another', 'en');
    expect(document.body.lastElementChild === last).to.be.true;
    last.remove();
  });

  it('takes no room', () => {
    const region = regions()[0]!;
    announce('A message that is much longer than the one pixel that it has. '.repeat(40), 'en');
    expect([region.offsetWidth, region.offsetHeight]).to.deep.equal([1, 1]);
    expect(document.documentElement.scrollWidth).to.equal(document.documentElement.clientWidth);
    const height = document.body.offsetHeight;
    region.remove();
    expect(document.body.offsetHeight).to.equal(height);
    prepareAnnouncer();
  });

  it('stands within the first screen, so that a long page gets no longer', () => {
    const region = regions()[0]!;
    const long = document.body.appendChild(document.createElement('div'));
    long.style.blockSize = '3000px';
    document.body.append(region);
    expect(region.offsetTop).to.equal(0);
    long.remove();
  });

  it('keeps a message on one line, whose words would be read as one without their spaces', () => {
    expect(getComputedStyle(regions()[0]!).whiteSpace).to.equal('nowrap');
  });

  it('needs no style attribute of a page’s own HTML, which a strict policy would refuse', () => {
    expect(regions()[0]!.style.clipPath).to.equal('inset(50%)');
  });
});
