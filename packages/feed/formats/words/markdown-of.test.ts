import { expect } from '@open-wc/testing';
import { markdownOf } from './markdown-of.ts';

const cases: [html: string, markdown: string][] = [
  ['Scrivi a noi', 'Scrivi a noi'],
  ['<p>Uno</p>\n<p>Due<br>tre</p>', 'Uno\n\nDue\n\ntre'],
  [
    '<p>Porta:</p><ul>\n<li>guanti</li><li><p>un <b>cappello </b></p></li></ul><p>Ciao</p>',
    'Porta:\n- guanti\n- un **cappello**\n\nCiao',
  ],
  ['<h2>Come</h2><p>Passa.</p>', '### Come\n\nPassa.'],
  ['Vedi <a class="x" href="https://a.example/?b=1&amp;c=2">qui</a>.', 'Vedi [qui](https://a.example/?b=1&c=2).'],
  ['<a href="mailto:a@b.example">a@b.example</a>', '[a@b.example](mailto:a@b.example)'],
  ['<a href="javascript:alert(1)">no</a>', 'no'],
  ['2 * 3 = [sei] &lt;b&gt;', '2 \\* 3 = \\[sei\\] \\<b>'],
  ['<strong></strong>perch&egrave;', 'perchè'],
  ['\ue002 senza collegamento', 'senza collegamento'],
];

describe('markdownOf', () => {
  for (const [html, markdown] of cases) {
    it(`makes ${JSON.stringify(markdown)}`, () => {
      expect(markdownOf(html)).to.equal(markdown);
    });
  }
});
