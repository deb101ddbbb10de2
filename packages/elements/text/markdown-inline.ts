import { html, nothing, type TemplateResult } from 'lit';
import type { Token, Tokens } from 'marked';
import { decodeEntities } from '@vicinia/feed/read.js';
import { isLineBreak, pairTags, type Pair } from './harmless-tags.ts';
import { link } from './link.ts';
import { safeImage } from './safe-image.ts';

type Inline = string | TemplateResult | typeof nothing;

// marked leaves HTML entities in its tokens, meaning them for an HTML string; here text goes straight into text nodes.
const plain = (text: string): string => decodeEntities(text);

/** The words of tokens, without their marks. */
export const textOf = (tokens: readonly Token[]): string =>
  tokens
    .map((token) =>
      'tokens' in token && token.tokens ? textOf(token.tokens) : plain('text' in token ? String(token.text) : ''),
    )
    .join('');

function image(token: Tokens.Image, base: string | undefined): Inline {
  const src = safeImage(token.href, base);
  const alt = textOf(token.tokens);
  if (!src) return alt;
  return html`<img src=${src} alt=${alt} loading="lazy" decoding="async" referrerpolicy="no-referrer" />`;
}

function inline(token: Token, base: string | undefined): Inline {
  const content = () => inlines('tokens' in token ? token.tokens : [], base);
  switch (token.type) {
    case 'strong':
      return html`<strong>${content()}</strong>`;
    case 'em':
      return html`<em>${content()}</em>`;
    case 'del':
      return html`<del>${content()}</del>`;
    case 'codespan':
      return html`<code>${(token as Tokens.Codespan).text}</code>`;
    case 'br':
      return html`<br />`;
    case 'link':
      return html`${link((token as Tokens.Link).href, content(), { base })}`;
    case 'image':
      return image(token as Tokens.Image, base);
    case 'text':
      return 'tokens' in token && token.tokens ? html`${content()}` : plain((token as Tokens.Text).text);
    case 'escape':
      return (token as Tokens.Escape).text;
    case 'checkbox':
      return nothing;
    // Other raw HTML, and whatever a later version may add, shows as the text that was written.
    default:
      return isLineBreak(token) ? html`<br />` : token.raw;
  }
}

/**
 * The inline content of a block as Lit values: text stays text, and no HTML string is ever made. Of raw HTML, tags like
 * `<sub>` become what they say; `base` is what relative addresses are relative to.
 */
export function inlines(tokens: readonly Token[] = [], base?: string): Inline[] {
  const pairs = pairTags(tokens);
  const between = (from: number, to: number): Inline[] => {
    const found: Inline[] = [];
    for (let at = from; at < to; at++) {
      const pair: Pair | undefined = pairs.get(at);
      found.push(pair ? pair.wrap(between(at + 1, pair.end)) : inline(tokens[at]!, base));
      if (pair) at = pair.end;
    }
    return found;
  };
  return between(0, tokens.length);
}
