import type { Cursor } from '../cursor.ts';
import { looksLikeHtml } from '../looks-like-html.ts';
import { draftJsHtml } from './draft-js.ts';
import { anchor, escapeHtml, paragraphs, wrap } from './markup.ts';
import { slateHtml } from './slate.ts';

/** Blocks that show what the item's own fields say, or other items. */
const silent = new Set([
  'title',
  'description',
  'listing',
  'search',
  'teaser',
  'toc',
  'breadcrumbs',
  'searchSections',
  'form',
]);
const deepest = 6;

function tableHtml(rows: Cursor): string {
  const cells = (row: Cursor) =>
    row
      .at('cells')
      .list()
      .map((cell) => wrap(cell.at('type').value === 'header' ? 'th' : 'td', words(cell.at('value'))));
  return wrap(
    'table',
    rows
      .list()
      .map((row) => wrap('tr', cells(row).join('')))
      .join(''),
  );
}

/** Text in whichever way a block keeps it: Slate's nodes, Draft.js's content, HTML or plain. */
function words(at: Cursor): string {
  if (Array.isArray(at.value)) return slateHtml(at);
  if (at.isObject) return Array.isArray(at.at('blocks').value) ? draftJsHtml(at) : blocksHtml(at, deepest);
  return typeof at.value !== 'string' ? '' : looksLikeHtml(at.value) ? at.value : paragraphs(at.value);
}

function blockHtml(block: Cursor, depth: number): string {
  const type = block.at('@type').word;
  if (!block.isObject || silent.has(type)) return '';
  if (type === 'html') return block.at('html').text() ?? '';
  if (type === 'table' || type === 'slateTable') return tableHtml(block.at('table', 'rows'));
  if (type === 'image') return '';
  if (type === 'video' || type === 'maps') {
    const url = block.at('url').exists ? block.at('url').url() : undefined;
    return wrap('p', anchor(url, escapeHtml(block.at('title').text() ?? url ?? '')));
  }
  const title = wrap('h3', escapeHtml(block.first('title', 'heading').plain() ?? ''));
  const own = ['value', 'text', 'content'].map((name) => words(block.at(name))).find((html) => html !== '');
  const nested = [block, block.at('data'), ...block.at('subblocks').list()];
  const inside = nested.map((it, i) => (i < 2 ? blocksHtml(it, depth + 1) : blockHtml(it, depth + 1))).join('');
  const html = title + (own ?? '') + inside;
  // What cannot be read any further still has the words that Volto keeps for the search.
  return html === '' ? paragraphs(block.at('plaintext').text() ?? '') : html;
}

/** Volto's blocks in the order of their layout, as HTML; deeper nesting than editors make is not gone into. */
export function blocksHtml(at: Cursor, depth = 0): string {
  if (depth > deepest || !at.isObject || !at.at('blocks').isObject) return '';
  return at
    .at('blocks_layout', 'items')
    .list()
    .map((id) => blockHtml(at.at('blocks', id.word), depth))
    .join('');
}

/** Every block of a type, in the order of the layout, nested ones included. */
export function blocksOf(at: Cursor, type: string, depth = 0): Cursor[] {
  if (depth > deepest || !at.at('blocks').isObject) return [];
  const blocks = at
    .at('blocks_layout', 'items')
    .list()
    .map((id) => at.at('blocks', id.word));
  return blocks.flatMap((block) => [
    ...(block.at('@type').value === type ? [block] : []),
    ...[block, block.at('data')].flatMap((it) => blocksOf(it, type, depth + 1)),
  ]);
}
