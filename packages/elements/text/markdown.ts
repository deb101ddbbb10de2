import { html, nothing, type TemplateResult } from 'lit';
import type { Token, Tokens } from 'marked';
import { heading } from '../card/heading.ts';
import { lexMarkdown } from './lex-markdown.ts';
import { inlines, textOf } from './markdown-inline.ts';
import { tableLabel } from './table-label.ts';

export interface MarkdownOptions {
  /** Level that the text's highest heading gets; the others follow. */
  level: number;
  /** The address that relative ones are relative to; without it they are none. */
  base?: string | undefined;
}

/** What every block needs: by how much headings shift, and the base. */
interface Context {
  shift: number;
  base: string | undefined;
}

type Block = TemplateResult | string | typeof nothing;

/** Quotations and lists within each other; deeper than this is no text for people, and recursion has its limits. */
const maxDepth = 12;

function list(token: Tokens.List, context: Context, depth: number): Block {
  const items = token.items.map(
    (item) =>
      html`<li>${item.task ? (item.checked ? '☑ ' : '☐ ') : nothing}${blocks(item.tokens, context, depth + 1)}</li>`,
  );
  if (!token.ordered)
    return html`<ul>
      ${items}
    </ul>`;
  return html`<ol start=${token.start === '' || token.start === 1 ? nothing : token.start}>
    ${items}
  </ol>`;
}

function table(token: Tokens.Table, { base }: Context): Block {
  const row = (cells: readonly Tokens.TableCell[]) =>
    html`<tr>
      ${cells.map((cell) => html`<td>${inlines(cell.tokens, base)}</td>`)}
    </tr>`;
  return html`<div
    class="table"
    role="region"
    tabindex="0"
    aria-label=${tableLabel(token.header.map((cell) => textOf(cell.tokens)))}
  >
    <table>
      <thead>
        <tr>
          ${token.header.map((cell) => html`<th scope="col">${inlines(cell.tokens, base)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${token.rows.map(row)}
      </tbody>
    </table>
  </div>`;
}

function block(token: Token, context: Context, depth: number): Block {
  const { shift, base } = context;
  switch (token.type) {
    case 'space':
    case 'def':
    case 'checkbox':
      return nothing;
    case 'heading':
      return heading(Math.max(1, (token as Tokens.Heading).depth + shift), inlines(token.tokens, base));
    case 'paragraph':
      return html`<p>${inlines(token.tokens, base)}</p>`;
    case 'text':
      return html`${inlines(token.tokens ?? [token], base)}`;
    case 'list':
      return list(token as Tokens.List, context, depth);
    case 'blockquote':
      return html`<blockquote>${blocks(token.tokens, context, depth + 1)}</blockquote>`;
    case 'code':
      return html`<pre><code>${(token as Tokens.Code).text}</code></pre>`;
    case 'table':
      return table(token as Tokens.Table, context);
    case 'hr':
      return html`<hr />`;
    default:
      return html`<p>${inlines([token], base)}</p>`;
  }
}

function blocks(tokens: readonly Token[] | undefined, context: Context, depth = 0): Block[] {
  if (depth > maxDepth) return (tokens ?? []).map((token) => token.raw);
  return (tokens ?? []).map((token) => block(token, context, depth));
}

/**
 * Markdown (CommonMark with tables, strikethrough and task lists) as Lit templates. It goes from tokens straight to
 * templates: no HTML string is made, so there is nothing to sanitise. Of raw HTML, harmless tags like `<sub>` and `<br>`
 * become what they say; all else shows as text.
 */
export function renderMarkdown(text: string, { level, base }: MarkdownOptions): TemplateResult {
  const tokens = lexMarkdown(text);
  const depths = tokens.filter((token) => token.type === 'heading').map((token) => (token as Tokens.Heading).depth);
  const shift = depths.length > 0 ? level - Math.min(...depths) : 0;
  return html`${blocks(tokens, { shift, base })}`;
}
