import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { until } from '@vicinia/testing/asserts/until.js';
import { sanitiseBy, sanitiserWays } from '@vicinia/testing/attack/sanitiser-ways.js';
import { renderHtml } from './html.ts';
import type { HtmlOptions } from './tidy-html.ts';

const base = 'https://vicinia.example/orto/';
const box = () => document.body.appendChild(document.createElement('div'));

/** The HTML that shows for a feed's HTML, without the template engine's comments. */
async function shown(text: string, options: HtmlOptions = { level: 3, base }): Promise<string> {
  const place = box();
  // The rule says when the sanitised text has come.
  render(renderHtml(`${text}<hr>`, options), place);
  await until(() => place.querySelector('hr'), 'the sanitised text');
  place.remove();
  return place.innerHTML.replace(/<!--.*?-->/g, '').replace(/<hr>$/, '');
}

const rel = 'rel="noopener noreferrer"';
const image = 'loading="lazy" decoding="async" referrerpolicy="no-referrer"';

const samples: [what: string, text: string, html: string][] = [
  ['prose', '<p>Un <b>bel</b> <em>orto</em><br>a due passi</p>', '<p>Un <b>bel</b> <em>orto</em><br>a due passi</p>'],
  ['lists', '<ol start="3"><li>a<ul><li>b</li></ul></li></ol>', '<ol start="3"><li>a<ul><li>b</li></ul></li></ol>'],
  ['quotations and code', '<blockquote>a</blockquote><pre>b\n c</pre>', '<blockquote>a</blockquote><pre>b\n c</pre>'],
  ['language and direction', '<p lang="ar" dir="rtl">a</p>', '<p lang="ar" dir="rtl">a</p>'],
  [
    'links to the web, mail and telephone',
    '<a href="http://a.example/">a</a><a href="mailto:b@a.example">b</a><a href="tel:+39">c</a>',
    `<a href="http://a.example/" ${rel}>a</a><a href="mailto:b@a.example" ${rel}>b</a><a href="tel:+39" ${rel}>c</a>`,
  ],
  [
    'relative links, made absolute',
    '<a href="../serra">a</a><a href="#note">b</a>',
    `<a href="https://vicinia.example/serra" ${rel}>a</a><a href="https://vicinia.example/orto/#note" ${rel}>b</a>`,
  ],
  ['links with nowhere to go as their words', '<a>a</a> <a href="ftp://a.example/">b</a>', 'a b'],
  ['links that run as their words', '<a href="javascript:alert(1)">a</a><a href=" jAva\nscript:b">b</a>', 'ab'],
  [
    'links without frame and ping',
    '<a href="/a" target="x" ping="/b" rel="opener">a</a>',
    `<a href="https://vicinia.example/a" ${rel}>a</a>`,
  ],
  [
    'images, lazily, of their size',
    '<img src="a.png" alt="Orto" width="40" height="30">',
    `<img src="https://vicinia.example/orto/a.png" alt="Orto" width="40" height="30" ${image}>`,
  ],
  [
    'images without half a size',
    '<img src="/a.png" alt="" width="100%" height="30" srcset="b.png 2x">',
    `<img src="https://vicinia.example/a.png" alt="" ${image}>`,
  ],
  ['images from elsewhere as their words', '<img src="http://a.example/a.png" alt="Orto">', 'Orto'],
  ['images that only count who looks as nothing', '<img src="a.gif" width="1" height="1">', ''],
  ['headings at their level', '<h1>a</h1><h2>b</h2><h6>c</h6>', '<h3>a</h3><h4>b</h4><h6>c</h6>'],
  ['nothing of ids, names, classes and styles', '<p id="a" name="b" class="c" style="color:red">d</p>', '<p>d</p>'],
  [
    'nothing of sizes but of images',
    '<table width="900"><tbody><tr><td height="9">a</td></tr></tbody></table>',
    '<div class="table" role="region" tabindex="0" aria-label="a"><table><tbody><tr><td>a</td></tr></tbody></table></div>',
  ],
  [
    'cells over a few columns or rows, not over hundreds',
    '<table><tbody><tr><td colspan="2">a</td><td rowspan="65534" colspan="1000">b</td></tr></tbody></table>',
    '<div class="table" role="region" tabindex="0" aria-label="a, b"><table><tbody><tr><td colspan="2">a</td><td>b</td></tr></tbody></table></div>',
  ],
  [
    'parts of a page as blocks',
    '<main><section>a</section><article>b</article></main>',
    '<div><div>a</div><div>b</div></div>',
  ],
  ['old formatting as its words', '<font color="red">a</font> <big>b</big> <tt>c</tt>', 'a b c'],
  [
    'forms as their words',
    '<form action="/a"><label>a</label><input name="b"><button>c</button></form>',
    '<div>ac</div>',
  ],
  [
    'nothing that runs, frames, plays or draws',
    '<script>1</script><style>a{}</style><iframe src="/a"></iframe><video src="/a"></video><svg><text>a</text></svg><math><mi>a</mi></math><template>a</template><object data="/a">a</object>b',
    'b',
  ],
  [
    'the words of elements that nobody knows',
    'a <my-text class="b">b <i>c</i></my-text><p>d<o:p> e</o:p> <st1:City w:st="on">Cervia</st1:City></p>',
    'a b <i>c</i><p>d e Cervia</p>',
  ],
  [
    'the words of forms and of elements of old',
    '<select><option>a<option>b</select><textarea>c <b>d</b></textarea><dialog open>e</dialog><blink>f</blink><output>1</output>',
    '<ul><li>a</li><li>b</li></ul>c <b>d</b><div>e</div>f1',
  ],
  [
    'nothing of unknown elements within drawings',
    '<svg><g><my-text>a</my-text></g></svg><template><my-text>b</my-text></template>c',
    'c',
  ],
  ['no handlers', '<p onclick="alert(1)" onmouseover="alert(2)">a</p>', '<p>a</p>'],
  ['no comments', 'a<!-- b -->c', 'ac'],
];

describe('renderHtml', () => {
  staysQuiet();

  for (const way of sanitiserWays) {
    describe(`through ${way}`, () => {
      let undo: () => void;
      before(() => (undo = sanitiseBy(way)));
      after(() => undo());

      for (const [what, text, expected] of samples)
        it(`shows ${what}`, async () => {
          expect(await shown(text)).to.equal(expected);
        });

      it('names a table by its caption, else by its first row', async () => {
        const caption = await shown('<table><caption>Turni</caption><tr><th>a</th></tr></table>');
        expect(caption).to.contain('aria-label="Turni"');
        const head = await shown(
          '<table><thead><tr><th>Quando</th><th>Dove</th></tr></thead><tbody><tr><td>a</td></tr></tbody></table>',
        );
        expect(head).to.contain('aria-label="Quando, Dove"');
      });

      it('makes no relative address absolute where there is no base', async () => {
        expect(await shown('<a href="/a">a</a><img src="/a.png" alt="b">', { level: 3 })).to.equal('ab');
      });

      it('goes only so deep', async () => {
        const deep = await shown(`${'<div>'.repeat(200)}a${'</div>'.repeat(200)}`);
        expect(deep).to.contain('a');
        expect(deep.match(/<div>/g)).to.have.length(31);
      });
    });
  }

  it('shows the words first, as a server does, and the sanitised text before that is painted', async () => {
    const place = box();
    render(renderHtml('<p>Un <b>orto</b></p><p>e basta', { level: 3 }), place);
    expect([...place.children].map((it) => [it.localName, it.textContent])).to.deep.equal([
      ['p', 'Un orto'],
      ['p', 'e basta'],
    ]);
    await new Promise((done) => requestAnimationFrame(done));
    // DOMPurify is fetched first.
    if ('setHTML' in Element.prototype) expect(place.querySelectorAll('b')).to.have.length(1);
    place.remove();
  });

  it('keeps the words of elements that nobody knows', async () => {
    const place = box();
    render([renderHtml('<my-text>a</my-text>', { level: 3 }), renderHtml('<hr>', { level: 3 })], place);
    await until(() => place.querySelector('hr'), 'the other text');
    expect(place.textContent.trim()).to.equal('a');
    place.remove();
  });

  it('keeps what it shows when the same text is rendered again', async () => {
    const place = box();
    const show = (text: string) => render(renderHtml(text, { level: 3 }), place);
    show('<b>a</b>');
    await until(() => place.querySelector('b'));
    const bold = place.querySelector('b');
    show('<b>a</b>');
    expect(place.querySelector('b')).to.equal(bold);
    show('<i>b</i>');
    await until(() => place.querySelector('i'));
    expect(place.textContent).to.equal('b');
    place.remove();
  });

  const opened = (name: string, times: number, inside = '') =>
    Array.from({ length: times }, (_, i) => `<${name} x=${inside}${i}${inside}>`).join('');
  const names = ['b', 'code', 'em', 'font', 'i', 's', 'small', 'strong', 'tt', 'u'];

  for (const [what, text] of [
    ['too long', `<b>a</b>${' '.repeat(100_000)}`],
    ['made of too many elements', `<b>a</b>${'<x>'.repeat(8_000)}`],
    ['made to be repeated', `<p>${names.map((name) => opened(name, 100)).join('')}${'<p>a'.repeat(3000)}`],
  ] as const)
    it(`shows the words of a text that is ${what}`, async () => {
      const place = box();
      render([renderHtml(text, { level: 3 }), renderHtml('<hr>', { level: 3 })], place);
      await until(() => place.querySelector('hr'), 'the other text');
      expect(place.querySelectorAll('b')).to.have.length(0);
      expect(place.textContent).to.contain('a');
      place.remove();
    });

  for (const [what, text] of [
    ['as they are', opened('b', 3000)],
    ['with tags in them', opened('b', 3000, '">"')],
  ] as const)
    it(`repeats few of so many attributes, ${what}`, async () => {
      const elements = (await shown(`<p>${text}${'<p>a'.repeat(3000)}`)).match(/<b>/g)!;
      expect(elements.length).to.be.lessThan(10_000);
    });

  it('keeps formatting where there is much of it, without attributes', async () => {
    const text = Array.from({ length: 300 }, (_, i) => `<p><b data-start="${i}">a</b> b`).join('');
    expect((await shown(text)).match(/<b>a<\/b>/g)).to.have.length(300);
  });
});
