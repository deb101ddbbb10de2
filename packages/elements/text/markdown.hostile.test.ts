import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
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

  /** As long as one block may be at most. */
  const block = (unit: string) => unit.repeat(Math.floor(9_900 / unit.length));
  const lists = (depth: number) => Array.from({ length: depth }, (_, i) => `${'  '.repeat(i)}- a`).join('\n');

  const endless: [what: string, text: string][] = [
    ['quotations', block('>')],
    ['spaced quotations', block('> ')],
    ['just so deep quotations', '> '.repeat(39)],
    ['lists', lists(300)],
    ['just so deep lists', lists(99)],
    ['lists in one line', block('- ')],
    ['stress', block('*a _b ')],
    ['brackets', block('[')],
    ['links', block('[a](')],
    ['images', block('![')],
    ['marks', block('*')],
    ['backticks', block('`a``')],
    ['angles', block('<')],
    ['open tags', block('<a ')],
    ['strikes', block('~~a ')],
    ['a table row', `${block('|')}\n|-|\n`],
    ['a table', `| a | b |\n|---|---|\n${block('| 1 | 2 |\n')}\n`],
    ['spaces', block(' ')],
    ['blank lines', '\n \n'.repeat(20_000)],
    ['entities', block('&')],
    ['addresses', block('http://a.b/(')],
    ['e-mail addresses', block('a@')],
    ['references', block('[a]: https://vicinia.example/\n')],
    ['escapes', block('\\')],
    ['underscores', block('a_')],
    ['more than anybody writes', 'a_'.repeat(50_000)],
  ];
  for (const [what, text] of endless) {
    it(`bears ${what} without end`, () => {
      const box = rendered(`${text} end`);
      expect(box.textContent).to.contain('end');
      expect(depthOf(box)).to.be.lessThan(40);
    });
  }

  const prose =
    '## Come *funziona*\n\nUn **testo** con [un link](https://vicinia.example/) e `codice`.\n\n- uno\n- due\n\n';

  it('reads 100 kB of prose whole', () => {
    const text = prose.repeat(1000);
    expect(text.length).to.be.greaterThan(90_000);
    const box = rendered(text);
    expect(box.querySelectorAll('h3 > em')).to.have.length(1000);
    expect(box.querySelectorAll('p > strong')).to.have.length(1000);
    expect(box.querySelectorAll('ul > li')).to.have.length(2000);
  });
});
