import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { renderMarkdown } from './markdown.ts';

function rendered(text: string, level = 3): HTMLElement {
  const box = document.createElement('div');
  render(renderMarkdown(text, { level }), box);
  return box;
}

/** The HTML that a text becomes, without the template engine's comments and spaces between tags. */
const html = (text: string, level?: number): string =>
  rendered(text, level)
    .innerHTML.replace(/<!--.*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?(<\/?(?:p|ul|ol|li|table|thead|tbody|tr|td|th|div|blockquote|pre|hr|h\d)\b[^>]*>) ?/g, '$1')
    .trim();

const rel = 'rel="noopener noreferrer"';

describe('renderMarkdown', () => {
  staysQuiet();

  const samples: [what: string, markdown: string, html: string][] = [
    ['a paragraph', 'One\ntwo', '<p>One two</p>'],
    ['paragraphs', 'One\n\ntwo', '<p>One</p><p>two</p>'],
    ['strong words', '**one** __two__', '<p><strong>one</strong> <strong>two</strong></p>'],
    ['stressed words', '*one* _two_', '<p><em>one</em> <em>two</em></p>'],
    ['words within words', '**one *two* `three`**', '<p><strong>one <em>two</em> <code>three</code></strong></p>'],
    ['words struck out', '~~one~~', '<p><del>one</del></p>'],
    ['code in a line', '`<b> & "c"`', '<p><code>&lt;b&gt; &amp; "c"</code></p>'],
    ['a line break', 'one  \ntwo', '<p>one<br>two</p>'],
    ['a link', '[a](https://vicinia.example/)', `<p><a href="https://vicinia.example/" ${rel}>a</a></p>`],
    [
      'an address',
      'https://vicinia.example/',
      `<p><a href="https://vicinia.example/" ${rel}>https://vicinia.example/</a></p>`,
    ],
    [
      'a link by reference',
      '[a][b]\n\n[b]: https://vicinia.example/',
      `<p><a href="https://vicinia.example/" ${rel}>a</a></p>`,
    ],
    [
      'an e-mail address',
      '<a@vicinia.example>',
      `<p><a href="mailto:a@vicinia.example" ${rel}>a@vicinia.example</a></p>`,
    ],
    ['a list', '- one\n- two', '<ul><li>one</li><li>two</li></ul>'],
    ['a list of paragraphs', '- one\n\n- two', '<ul><li><p>one</p></li><li><p>two</p></li></ul>'],
    ['a list in a list', '- one\n  - two', '<ul><li>one<ul><li>two</li></ul></li></ul>'],
    ['a numbered list', '1. one\n2. two', '<ol><li>one</li><li>two</li></ol>'],
    ['a numbered list that goes on', '3. one\n4. two', '<ol start="3"><li>one</li><li>two</li></ol>'],
    ['a list of tasks', '- [x] one\n- [ ] two', '<ul><li>☑ one</li><li>☐ two</li></ul>'],
    ['a quotation', '> one\n>\n> two', '<blockquote><p>one</p><p>two</p></blockquote>'],
    ['code', '```\n<b>\n```', '<pre><code>&lt;b&gt;</code></pre>'],
    ['indented code', '    <b>', '<pre><code>&lt;b&gt;</code></pre>'],
    ['a rule', 'one\n\n---\n\ntwo', '<p>one</p><hr><p>two</p>'],
    ['marks that are escaped', '\\*one\\* \\<b\\>', '<p>*one* &lt;b&gt;</p>'],
    ['entities', 'a &amp; b &lt; c &#233; &#x1F600;', '<p>a &amp; b &lt; c é 😀</p>'],
    ['entities by their names', 'l&rsquo;a&egrave;&hellip; **5 &euro;**', '<p>l’aè… <strong>5 €</strong></p>'],
    [
      'harmless tags',
      'H<sub>2</sub>O, **<kbd>Invio</kbd>**, <b>a <u>b</u></b>',
      '<p>H<sub>2</sub>O, <strong><kbd>Invio</kbd></strong>, <b>a <u>b</u></b></p>',
    ],
    ['an abbreviation', '<abbr title="a &quot; b">GAS</abbr>', '<p><abbr title="a &quot; b">GAS</abbr></p>'],
    ['line breaks as tags', 'a<br>b<br />c', '<p>a<br>b<br>c</p>'],
    [
      'tags that do not fit together as text',
      'a <b>b <i>c</b> d</i> <sub>',
      '<p>a &lt;b&gt;b <i>c&lt;/b&gt; d</i> &lt;sub&gt;</p>',
    ],
    ['tags with anything in them as text', 'a <b class="b">c</b>', '<p>a &lt;b class="b"&gt;c&lt;/b&gt;</p>'],
    ['lines as Windows ends them', 'a\r\n\r\n- b\r\n', '<p>a</p><ul><li>b</li></ul>'],
    ['nothing', '', ''],
    ['white space', ' \n\n ', ''],
  ];
  for (const [what, markdown, expected] of samples) {
    it(`shows ${what}`, () => {
      expect(html(markdown)).to.equal(expected);
    });
  }

  it('shows a table whose columns have names, and which can be scrolled from the keyboard', () => {
    const box = rendered('| When | Where |\n|---|---|\n| **Mon** | here |');
    const region = box.querySelector('[role="region"]')!;
    expect(region).to.have.attribute('tabindex', '0');
    expect(region).to.have.attribute('aria-label', 'When, Where');
    expect([...box.querySelectorAll('th[scope=col]')].map((it) => it.textContent)).to.deep.equal(['When', 'Where']);
    expect([...box.querySelectorAll('td')].map((it) => it.textContent)).to.deep.equal(['Mon', 'here']);
    expect(box.querySelectorAll('td strong')).to.have.length(1);
  });

  it('names a table by the words of its headings, without their marks', () => {
    const region = rendered('| **When** | `Where` |\n|---|---|\n| a | b |').querySelector('[role="region"]');
    expect(region).to.have.attribute('aria-label', 'When, Where');
  });

  it('shows an image with its alternative text, and tells nobody who looks at it', () => {
    const image = rendered('![A *garden*](https://vicinia.example/a.png)').querySelector('img')!;
    expect(image.alt).to.equal('A garden');
    expect(image.src).to.equal('https://vicinia.example/a.png');
    expect(image.referrerPolicy).to.equal('no-referrer');
    expect(image.loading).to.equal('lazy');
  });

  it('makes relative addresses absolute where there is a base', () => {
    const box = document.createElement('div');
    const base = 'https://vicinia.example/orto/';
    render(renderMarkdown('[a](../serra) ![b](b.png)', { level: 3, base }), box);
    expect(box.querySelector('a')!.href).to.equal('https://vicinia.example/serra');
    expect(box.querySelector('img')!.src).to.equal('https://vicinia.example/orto/b.png');
  });

  it('puts the highest heading at the given level, and the others below', () => {
    const box = rendered('## one\n\n### two\n\n#### three', 4);
    expect([...box.children].map((it) => it.localName)).to.deep.equal(['h4', 'h5', 'h6']);
  });

  it('goes no deeper than level 6', () => {
    const box = rendered('# one\n\n###### two', 6);
    expect([...box.children].map((it) => it.localName)).to.deep.equal(['h6', 'h6']);
  });
});
