import { expect } from '@open-wc/testing';
import { Lexer, type Rules } from 'marked';
import { endlessMarkdown } from '@vicinia/testing/texts/endless-markdown.js';
import { swiftLexer } from './swift-lexer.ts';

const starts = ['', 'a ', ' ', '  ', '\n', '*', '**', '_', '~', '~~', '(', '`', '\\', 'è', '- a\n', '> ', '|', 'a@'];
const middles = [
  'www.a.b',
  'http://a.b',
  'mailto:a@b.c',
  'a.b@c.d',
  'a\nb',
  'a\n# b',
  'a\n\nb',
  'a  \nb',
  '[a](b)',
  'www.',
];
const ends = [
  '',
  ' a',
  '\n',
  '\n===',
  '\n---\n',
  '\n  =  \nb',
  '\n\n===',
  '*',
  '~~',
  '_',
  ')',
  '\n- b',
  '\n1. b\n==',
  '|\n|-|\n',
];
const mixed = starts.flatMap((start) => middles.flatMap((middle) => ends.map((end) => start + middle + end)));

describe('swiftLexer', () => {
  it('finds what marked finds', () => {
    const texts = [...mixed, ...[60, 290].flatMap((length) => endlessMarkdown(length).map(([, text]) => text))];
    for (const text of texts)
      expect(JSON.stringify(swiftLexer().lex(text)), JSON.stringify(text)).to.equal(
        JSON.stringify(new Lexer({ gfm: true }).lex(text)),
      );
  });

  it('has no rule that WebKit does not compile, nor one that goes letter by letter where lines would do', () => {
    const { rules } = swiftLexer().options.tokenizer as unknown as { rules: Rules };
    expect(rules.inline.text.source).not.to.match(/\(\?<[!=]/);
    expect(rules.block.lheading.source).not.to.contain('(?:.|');
  });
});
