import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { endlessMarkdown } from '@vicinia/testing/texts/endless-markdown.js';
import { renderMarkdown } from './markdown.ts';

function rendered(text: string): HTMLElement {
  const box = document.createElement('div');
  render(renderMarkdown(text, { level: 3 }), box);
  return box;
}

/** The greatest depth of elements. */
const depthOf = (element: Element): number => 1 + Math.max(0, ...[...element.children].map(depthOf));

describe('renderMarkdown, hostile texts', () => {
  staysQuiet();
  afterEach(() => expect(globalThis).not.to.have.property('hacked'));

  for (const raw of [
    '<script>globalThis.hacked = 1</script>',
    '<img src=x onerror="globalThis.hacked = 1">',
    'one <b onmouseover="globalThis.hacked = 1">two</b>',
    '<!-- one -->',
    '<iframe srcdoc="<script>parent.hacked = 1</script>"></iframe>',
    '<div>\n\n**one**\n\n</div>',
  ]) {
    it(`shows raw HTML as text: ${raw.slice(0, 30)}`, () => {
      const box = rendered(raw);
      expect(box.querySelectorAll('script, img, b, iframe, p > div')).to.have.length(0);
      expect(box.textContent).to.contain(raw.slice(0, 5));
    });
  }

  for (const link of [
    '[one](javascript:globalThis.hacked=1)',
    '[one](JAVASCRIPT:globalThis.hacked=1)',
    '[one](java&#10;script:globalThis.hacked=1)',
    '[one](&#106;avascript:globalThis.hacked=1)',
    '[one](data:text/html,<script>1</script>)',
    '[one](<javascript:globalThis.hacked=1>)',
    '[one][two]\n\n[two]: javascript:globalThis.hacked=1',
    '[one](/relative)',
  ]) {
    it(`makes text of a link that is not safe: ${link.slice(0, 34)}`, () => {
      const box = rendered(link);
      expect(box.querySelectorAll('a')).to.have.length(0);
      expect(box.textContent.trim()).to.equal('one');
    });
  }

  it('makes text of an image that is not safe', () => {
    for (const address of [
      'javascript:globalThis.hacked=1',
      'http://vicinia.example/a.png',
      'data:image/svg+xml,<svg/>',
    ]) {
      const box = rendered(`![one](${address})`);
      expect(box.querySelectorAll('img')).to.have.length(0);
      expect(box.textContent.trim()).to.equal('one');
    }
  });

  it('keeps an attribute’s quotes within the attribute', () => {
    const box = rendered('[one](https://vicinia.example/?"onclick="globalThis.hacked=1 "title")');
    for (const link of box.querySelectorAll('a')) expect(link.hasAttribute('onclick')).to.be.false;
    const [image] = rendered('![" onerror="globalThis.hacked=1](https://vicinia.example/a.png)').querySelectorAll(
      'img',
    );
    expect(image!.hasAttribute('onerror')).to.be.false;
  });

  for (const length of [300, 4_900, 20_000])
    for (const [what, text] of endlessMarkdown(length))
      it(`bears ${what} without end, ${length} characters of it`, () => {
        const box = rendered(`${text}\n\nend`);
        expect(box.textContent).to.contain('end');
        expect(depthOf(box)).to.be.lessThan(40);
      });

  const prose =
    '## Come *funziona*\n\nUn **testo** con [un link](https://vicinia.example/) e `codice`.\n\n- uno\n- due\n\n';

  it('reads 4 kB of prose whole, dense as it is', () => {
    const box = rendered(prose.repeat(40));
    expect(box.querySelectorAll('h3 > em')).to.have.length(40);
    expect(box.querySelectorAll('p > strong')).to.have.length(40);
    expect(box.querySelectorAll('ul > li')).to.have.length(80);
  });

  it('shows all of a text that is longer, the rest as it was written', () => {
    const box = rendered(`${'Parola **grassa** e basta.\n\n'.repeat(300)}**fine**`);
    expect(box.querySelectorAll('strong').length).to.be.within(100, 200);
    expect(box.querySelectorAll('p')).to.have.length(301);
    expect(box.textContent.trim().endsWith('**fine**')).to.be.true;
  });

  it('explains links further down, and nothing cuts code in two', () => {
    const box = rendered('Una [serra][1].\n\nPoi\n\n[1]: https://vicinia.example/\n');
    expect(box.querySelector('a')!.href).to.equal('https://vicinia.example/');
    expect(rendered('```\na\n\nb\n# c\n```').querySelectorAll('pre')).to.have.length(1);
  });
});
