import type { Cursor } from '../cursor.ts';
import { anchor, escapeHtml, wrap } from './markup.ts';

/** Slate's types that HTML has too; the rest is its children. */
const tags: Record<string, string> = {
  p: 'p',
  h1: 'h2',
  h2: 'h2',
  h3: 'h3',
  h4: 'h4',
  h5: 'h5',
  h6: 'h6',
  ul: 'ul',
  ol: 'ol',
  li: 'li',
  blockquote: 'blockquote',
  strong: 'strong',
  bold: 'strong',
  em: 'em',
  italic: 'em',
  sub: 'sub',
  sup: 'sup',
  table: 'table',
  tr: 'tr',
  th: 'th',
  td: 'td',
};

/** Nodes deeper than any editor makes them are not gone into. */
const deepest = 40;

/** Volto keeps a link's address in one of four places. */
function linkOf(data: Cursor): string | undefined {
  const link = data.at('link');
  const internal = link.at('internal', 'internal_link').list()[0];
  const place = [
    data.at('url'),
    link.at('external', 'external_link'),
    internal?.isObject ? internal.at('@id') : internal,
    link.at('email', 'email_address'),
  ].find((it) => it?.exists && typeof it.value === 'string');
  const address = place?.text();
  if (address === undefined || /^(?:mailto|tel):/i.test(address)) return address;
  return address.includes('@') && !address.includes('/') ? `mailto:${address}` : place?.url();
}

function leaf(at: Cursor): string {
  const text = typeof at.at('text').value === 'string' ? escapeHtml(at.at('text').value as string) : '';
  const bold = at.at('bold').value === true ? wrap('strong', text) : text;
  return (at.at('italic').value === true ? wrap('em', bold) : bold).replaceAll('\n', '<br>');
}

/** Slate's nodes (Volto's block `slate`) as HTML. */
export function slateHtml(nodes: Cursor, depth = 0): string {
  if (depth > deepest) return '';
  return nodes
    .list()
    .map((node) => {
      if (!node.isObject) return '';
      if (node.at('text').exists || !node.at('children').exists) return leaf(node);
      const inside = slateHtml(node.at('children'), depth + 1);
      const type = typeof node.at('type').value === 'string' ? (node.at('type').value as string) : '';
      if (type === 'a' || type === 'link') return anchor(linkOf(node.at('data')), inside);
      return Object.hasOwn(tags, type) ? wrap(tags[type]!, inside) : inside;
    })
    .join('');
}
