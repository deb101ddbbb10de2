import { expect } from '@open-wc/testing';
import { Cursor } from '../cursor.ts';
import { htmlOf } from './rich-text.ts';

const html = (value: unknown) => htmlOf(new Cursor(value, { problems: [], base: 'https://comune.example/a' }));
const blocks = (...all: unknown[]) => ({
  blocks: Object.fromEntries(all.map((block, i) => [String(i), block])),
  blocks_layout: { items: all.map((_, i) => String(i)) },
});
const slate = (...value: unknown[]) => ({ '@type': 'slate', value });
const p = (...children: unknown[]) => ({ type: 'p', children });
const draft = (block: object, entityMap = {}) => ({
  '@type': 'text',
  text: { blocks: [{ inlineStyleRanges: [], entityRanges: [], type: 'unstyled', ...block }], entityMap },
});
const link = (data: unknown) => blocks(slate(p({ text: '' }, { type: 'link', data, children: [{ text: 'qui' }] })));

const cases: [what: string, value: unknown, html: string | undefined][] = [
  ['HTML as it is', { data: '<p>Uno</p>', 'content-type': 'text/html' }, '<p>Uno</p>'],
  ['HTML that is announced as text', { data: '<p>Uno</p>', 'content-type': 'text/plain' }, '<p>Uno</p>'],
  ['text in paragraphs', 'Uno\nDue\n\n<Tre>', '<p>Uno<br>Due</p><p>&#60;Tre&#62;</p>'],
  ['nothing of empty blocks', blocks({ '@type': 'text' }, slate(p({ text: ' ' }))), undefined],
  ['nothing of an empty document', { data: '<p>&nbsp;</p>' }, undefined],
  [
    'marks within marks',
    blocks(slate(p({ type: 'strong', children: [{ text: 'A', italic: true }] }))),
    '<p><strong><em>A</em></strong></p>',
  ],
  [
    'a link to a page',
    link({ link: { internal: { internal_link: [{ '@id': '/b' }] } } }),
    '<p><a href="https://comune.example/b">qui</a></p>',
  ],
  [
    'a link elsewhere',
    link({ url: 'https://x.example/?a=1&b="' }),
    '<p><a href="https://x.example/?a=1&#38;b=%22">qui</a></p>',
  ],
  ['a link to a mailbox', link({ url: 'mailto:a@x.example' }), '<p><a href="mailto:a@x.example">qui</a></p>'],
  ['no link to a script', link({ url: 'javascript:alert(1)' }), '<p>qui</p>'],
  [
    'a list of Draft.js',
    blocks(draft({ text: 'A', type: 'unordered-list-item' }), draft({ text: 'B' })),
    '<ul><li>A</li></ul><p>B</p>',
  ],
  [
    'ranges of Draft.js that overlap',
    blocks(
      draft(
        {
          text: 'uno due tre',
          inlineStyleRanges: [{ offset: 0, length: 7, style: 'BOLD' }],
          entityRanges: [{ offset: 4, length: 7, key: 0 }],
        },
        { 0: { type: 'LINK', data: { url: 'https://x.example/' } } },
      ),
    ),
    '<p><strong>uno </strong><a href="https://x.example/"><strong>due</strong></a><a href="https://x.example/"> tre</a></p>',
  ],
  ['words that only the search keeps', blocks({ '@type': 'slate', plaintext: 'Solo qui' }), '<p>Solo qui</p>'],
  [
    'an accordion',
    blocks({ '@type': 'accordion', subblocks: [{ title: 'Uno', text: [p({ text: 'Due' })] }] }),
    '<h3>Uno</h3><p>Due</p>',
  ],
  [
    'columns',
    blocks({ '@type': 'gridBlock', ...blocks(slate(p({ text: 'A' })), slate(p({ text: 'B' }))) }),
    '<p>A</p><p>B</p>',
  ],
  [
    'a table',
    blocks({
      '@type': 'slateTable',
      table: {
        rows: [
          {
            cells: [
              { type: 'header', value: [{ text: 'A' }] },
              { type: 'data', value: [{ text: 'B' }] },
            ],
          },
        ],
      },
    }),
    '<table><tr><th>A</th><td>B</td></tr></table>',
  ],
  ['not what is in no layout', { blocks: { a: slate(p({ text: 'x' })) }, blocks_layout: { items: [] } }, undefined],
];

describe('a text field of Plone gives', () => {
  for (const [what, value, expected] of cases) {
    it(what, () => {
      expect(html(value)).to.equal(expected);
    });
  }

  it('something of blocks that are in each other without end', () => {
    const deep = { '@type': 'columns', blocks: {}, blocks_layout: { items: ['a'] } };
    deep.blocks = { a: deep };
    expect(html(deep)).to.equal(undefined);
  });
});
