import { html, nothing, type TemplateResult } from 'lit';
import type { Token, Tokens } from 'marked';
import { decodeEntities } from '@vicinia/feed/read.js';
import { safeImage, safeLink } from './safe-url.ts';

type Inline = string | TemplateResult | typeof nothing;

// marked leaves HTML entities in its tokens, meaning them for an HTML string; here text goes straight into text nodes.
const plain = (text: string): string => decodeEntities(text);

function link(token: Tokens.Link): Inline {
  const href = safeLink(token.href);
  const content = inlines(token.tokens);
  return href
    ? html`<a href=${href} rel="noopener" referrerpolicy="strict-origin-when-cross-origin">${content}</a>`
    : html`${content}`;
}

/** The words of tokens, without their marks. */
export const textOf = (tokens: readonly Token[]): string =>
  tokens
    .map((token) =>
      'tokens' in token && token.tokens ? textOf(token.tokens) : plain('text' in token ? String(token.text) : ''),
    )
    .join('');

function image(token: Tokens.Image): Inline {
  const src = safeImage(token.href);
  const alt = textOf(token.tokens);
  if (!src) return alt;
  return html`<img src=${src} alt=${alt} loading="lazy" decoding="async" referrerpolicy="no-referrer" />`;
}

function inline(token: Token): Inline {
  switch (token.type) {
    case 'strong':
      return html`<strong>${inlines(token.tokens)}</strong>`;
    case 'em':
      return html`<em>${inlines(token.tokens)}</em>`;
    case 'del':
      return html`<del>${inlines(token.tokens)}</del>`;
    case 'codespan':
      return html`<code>${(token as Tokens.Codespan).text}</code>`;
    case 'br':
      return html`<br />`;
    case 'link':
      return link(token as Tokens.Link);
    case 'image':
      return image(token as Tokens.Image);
    case 'text':
      return 'tokens' in token && token.tokens ? html`${inlines(token.tokens)}` : plain((token as Tokens.Text).text);
    case 'escape':
      return (token as Tokens.Escape).text;
    case 'checkbox':
      return nothing;
    // Raw HTML, and whatever a later version may add, shows as the text that was written.
    default:
      return token.raw;
  }
}

/** The inline content of a block as Lit values: text stays text, and no HTML string is ever made. */
export function inlines(tokens: readonly Token[] | undefined): Inline[] {
  return (tokens ?? []).map(inline);
}
