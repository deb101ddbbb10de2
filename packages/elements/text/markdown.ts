import { html, nothing, type TemplateResult } from 'lit';
import { Lexer, type Token, type Tokens } from 'marked';
import { heading } from '../card/heading.ts';
import { inlines, textOf } from './markdown-inline.ts';

export interface MarkdownOptions {
  /** Level that the text's highest heading gets; the others follow. */
  level: number;
}

type Block = TemplateResult | string | typeof nothing;

/** Quotations and lists within each other; deeper than this is no text for people, and recursion has its limits. */
const maxDepth = 12;

/** So many quotations and lists within each other on one line, and so long a block without a blank line, nobody writes. */
const endlessNesting = /^(?:[ \t]?(?:>|[-*+]|\d{1,9}[.)])){40}/m;
const longestBlock = 10_000;

/**
 * The lexer's time grows with the square of a text's length, in some engines also for harmless ones. So a long text goes
 * through in pieces, cut at its headings, and what is beyond reason stands as it was written.
 */
function lex(text: string): Token[] {
  if (endlessNesting.test(text) || text.split(/\n\s*\n/).some((block) => block.length > longestBlock))
    return [{ type: 'paragraph', raw: text, tokens: [{ type: 'text', raw: text, text }] }];
  const pieces = text.length > longestBlock ? text.split(/\n(?=#{1,6} )/) : [text];
  return pieces.flatMap((piece) => new Lexer({ gfm: true }).lex(piece));
}

function list(token: Tokens.List, shift: number, depth: number): Block {
  const items = token.items.map(
    (item) =>
      html`<li>${item.task ? (item.checked ? '☑ ' : '☐ ') : nothing}${blocks(item.tokens, shift, depth + 1)}</li>`,
  );
  if (!token.ordered)
    return html`<ul>
      ${items}
    </ul>`;
  return html`<ol start=${token.start === '' || token.start === 1 ? nothing : token.start}>
    ${items}
  </ol>`;
}

function table(token: Tokens.Table): Block {
  const row = (cells: readonly Tokens.TableCell[]) =>
    html`<tr>
      ${cells.map((cell) => html`<td>${inlines(cell.tokens)}</td>`)}
    </tr>`;
  return html`<div
    class="table"
    role="region"
    tabindex="0"
    aria-label=${token.header.map((cell) => textOf(cell.tokens)).join(', ')}
  >
    <table>
      <thead>
        <tr>
          ${token.header.map((cell) => html`<th scope="col">${inlines(cell.tokens)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${token.rows.map(row)}
      </tbody>
    </table>
  </div>`;
}

function block(token: Token, shift: number, depth: number): Block {
  switch (token.type) {
    case 'space':
    case 'def':
    case 'checkbox':
      return nothing;
    case 'heading':
      return heading(Math.max(1, (token as Tokens.Heading).depth + shift), inlines(token.tokens));
    case 'paragraph':
      return html`<p>${inlines(token.tokens)}</p>`;
    case 'text':
      return html`${inlines(token.tokens ?? [token])}`;
    case 'list':
      return list(token as Tokens.List, shift, depth);
    case 'blockquote':
      return html`<blockquote>${blocks(token.tokens, shift, depth + 1)}</blockquote>`;
    case 'code':
      return html`<pre><code>${(token as Tokens.Code).text}</code></pre>`;
    case 'table':
      return table(token as Tokens.Table);
    case 'hr':
      return html`<hr />`;
    default:
      return html`<p>${inlines([token])}</p>`;
  }
}

function blocks(tokens: readonly Token[] | undefined, shift: number, depth = 0): Block[] {
  if (depth > maxDepth) return (tokens ?? []).map((token) => token.raw);
  return (tokens ?? []).map((token) => block(token, shift, depth));
}

/**
 * Markdown (CommonMark with tables, strikethrough and task lists) as Lit templates. It goes from tokens straight to
 * templates: no HTML string is made, so there is nothing to sanitise. Raw HTML shows as text.
 */
export function renderMarkdown(text: string, { level }: MarkdownOptions): TemplateResult {
  const tokens = lex(text);
  const depths = tokens.filter((token) => token.type === 'heading').map((token) => (token as Tokens.Heading).depth);
  const shift = depths.length > 0 ? level - Math.min(...depths) : 0;
  return html`${blocks(tokens, shift)}`;
}
