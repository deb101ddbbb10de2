import { expect } from '@open-wc/testing';
import { safeImage } from './safe-image.ts';
import { safeLink } from './safe-link.ts';

describe('safeLink', () => {
  for (const href of [
    'https://vicinia.example/a?b#c',
    'http://vicinia.example/',
    'mailto:a@vicinia.example',
    'tel:+390544',
  ])
    it(`lets ${href} through`, () => {
      expect(safeLink(href)).to.equal(href);
    });

  for (const href of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://vicinia.example/1',
    'file:///etc/passwd',
    'view-source:https://vicinia.example',
    'intent://x',
    '/relative',
    '//vicinia.example',
    '',
    'https://',
  ])
    it(`stops ${JSON.stringify(href)}`, () => {
      expect(safeLink(href)).to.be.undefined;
    });

  it('gives the address as it was parsed, so that nothing is parsed twice', () => {
    expect(safeLink(' HTTPS://Vicinia.example/a b')).to.equal('https://vicinia.example/a%20b');
  });
});

describe('safeImage', () => {
  it('lets https through', () => {
    expect(safeImage('https://vicinia.example/a.png')).to.equal('https://vicinia.example/a.png');
  });

  it('lets the page’s own origin through', () => {
    expect(safeImage(`${location.origin}/a.png`)).to.equal(`${location.origin}/a.png`);
  });

  for (const src of [
    'http://vicinia.example/a.png',
    `${location.origin.replace(/:\d+$/, ':1')}/a.png`,
    `blob:${location.origin}/1`,
    'data:image/png;base64,AA',
    'mailto:a@b.c',
    'a.png',
  ])
    it(`stops ${src}`, () => {
      expect(safeImage(src)).to.be.undefined;
    });
});

describe('both', () => {
  it('make relative addresses absolute where there is a base', () => {
    expect(safeLink('../a', 'https://vicinia.example/b/')).to.equal('https://vicinia.example/a');
    expect(safeLink('javascript:a', 'https://vicinia.example/b/')).to.be.undefined;
    expect(safeImage('a.png', 'https://vicinia.example/b/')).to.equal('https://vicinia.example/b/a.png');
    expect(safeImage('a.png', 'http://vicinia.example/b/')).to.be.undefined;
  });
});
