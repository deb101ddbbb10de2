import { expect } from '@open-wc/testing';
import { plainText } from './plain-text.ts';

describe('plainText', () => {
  const cases: [what: string, html: string, text: string][] = [
    ['leaves out tags', 'Un <b>orto</b> <a href="https://a.example">condiviso</a>', 'Un orto condiviso'],
    ['begins a line after each block', '<p>Uno</p><p>Due</p><ul><li>Tre</li></ul>', 'Uno\nDue\nTre'],
    ['begins a line at a break', 'Uno<br>Due<br/>Tre<br />Quattro', 'Uno\nDue\nTre\nQuattro'],
    ['takes white space as one space', ' Uno \t\n  due ', 'Uno\ndue'],
    ['leaves out scripts and styles with what they hold', 'a<script>let b;</script><style>p{}</style>c', 'a c'],
    ['stands an unclosed tag', 'Uno <b', 'Uno <b'],
    ['resolves character references', 'Caff&egrave? &amp; t&#232; &#xE8; &lt;b&gt;', 'Caff&egrave? & tè è <b>'],
    ['resolves their names', 'Perch&eacute; l&rsquo;orto&hellip; &euro;&nbsp;5', 'Perché l’orto… € 5'],
    ['keeps the words of elements that nobody knows', 'a <o:p>b</o:p> <my-text>c</my-text>', 'a b c'],
    ['begins a line before each block', 'Uno<p>Due<div>Tre</div>', 'Uno\nDue\nTre'],
    ['keeps cells of a table apart', '<tr><th>a</th><td>b</td></tr><tr><td>c', 'a b\nc'],
    [
      'leaves out comments with what they hold',
      'a<!-- b > c --> d <!--><i>e</i><!--[if mso]><b>f</b><![endif]-->',
      'a d e',
    ],
    ['leaves out a comment that does not end', 'a <!-- b <i>c</i>', 'a'],
    ['keeps less and greater than', 'a < b e c > d, <3', 'a < b e c > d, <3'],
    ['keeps words of inline tags together', 'wel<b>fare</b>', 'welfare'],
    ['says nothing for a picture alone', '<p><img src="a.png"></p>', ''],
  ];
  for (const [what, html, text] of cases) {
    it(what, () => {
      expect(plainText(html)).to.equal(text);
    });
  }

  it('leaves out a script that does not end, however many begin', () => {
    expect(plainText('a' + '<script>'.repeat(100_000))).to.equal('a');
  });

  it('is done with a long run of opened tags', () => {
    expect(plainText('<br'.repeat(100_000))).to.have.length(300_000);
  });
});
