import type { Cursor } from '../cursor.ts';
import { anchor, escapeHtml, wrap } from './markup.ts';

const blockTags: Record<string, string> = {
  'header-one': 'h2',
  'header-two': 'h2',
  'header-three': 'h3',
  'header-four': 'h4',
  'header-five': 'h5',
  'header-six': 'h6',
  blockquote: 'blockquote',
  'unordered-list-item': 'li',
  'ordered-list-item': 'li',
};
const styles: Record<string, string> = { BOLD: 'strong', ITALIC: 'em', SUPERSCRIPT: 'sup', SUBSCRIPT: 'sub' };

interface Range {
  readonly from: number;
  readonly to: number;
  readonly around: (html: string) => string;
}

const whole = (at: Cursor): number => (Number.isInteger(at.value) ? (at.value as number) : 0);

function rangesOf(block: Cursor, entities: Cursor): Range[] {
  const span = (at: Cursor) => ({ from: whole(at.at('offset')), to: whole(at.at('offset')) + whole(at.at('length')) });
  const styled = block
    .at('inlineStyleRanges')
    .list()
    .map((at) => {
      const style = at.at('style').word;
      return {
        ...span(at),
        around: (html: string) => (Object.hasOwn(styles, style) ? wrap(styles[style]!, html) : html),
      };
    });
  const linked = block
    .at('entityRanges')
    .list()
    .map((at) => {
      const data = entities.at(at.at('key').word, 'data');
      const place = data.first('url', 'href');
      const url = /^(?:mailto|tel):/i.test(place.word) ? place.text() : place.exists ? place.url() : undefined;
      return { ...span(at), around: (html: string) => anchor(url, html) };
    });
  return [...styled, ...linked];
}

/** A block's text with what its ranges put around parts of it. */
function inline(text: string, ranges: readonly Range[]): string {
  const bounds = [...new Set([0, text.length, ...ranges.flatMap(({ from, to }) => [from, to])])]
    .filter((bound) => bound >= 0 && bound <= text.length)
    .sort((a, b) => a - b);
  return bounds
    .slice(0, -1)
    .map((from, i) =>
      ranges
        .filter((range) => range.from <= from && from < range.to)
        .reduce(
          (html, { around }) => around(html),
          escapeHtml(text.slice(from, bounds[i + 1])).replaceAll('\n', '<br>'),
        ),
    )
    .join('');
}

/** Draft.js's raw content (Volto's old block `text`) as HTML. */
export function draftJsHtml(content: Cursor): string {
  const html = content
    .at('blocks')
    .list()
    .map((block) => {
      const text = typeof block.at('text').value === 'string' ? (block.at('text').value as string) : '';
      const type = block.at('type').word;
      const tag = Object.hasOwn(blockTags, type) ? blockTags[type]! : 'p';
      const element = wrap(tag, inline(text, rangesOf(block, content.at('entityMap'))));
      return tag === 'li' ? (type.startsWith('ordered') ? `<ol>${element}</ol>` : `<ul>${element}</ul>`) : element;
    })
    .join('');
  return html.replaceAll('</ul><ul>', '').replaceAll('</ol><ol>', '');
}
