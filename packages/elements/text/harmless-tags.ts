import { html, nothing, type TemplateResult } from 'lit';
import type { Token } from 'marked';
import { decodeEntities } from '@vicinia/feed/read.js';

type Wrap = (content: unknown, title: string | undefined) => TemplateResult;

/** The elements that a text may be written with where Markdown has no marks for it. */
const elements = new Map<string, Wrap>([
  ['abbr', (content, title) => html`<abbr title=${title ? decodeEntities(title) : nothing}>${content}</abbr>`],
  ['b', (content) => html`<b>${content}</b>`],
  ['i', (content) => html`<i>${content}</i>`],
  ['kbd', (content) => html`<kbd>${content}</kbd>`],
  ['mark', (content) => html`<mark>${content}</mark>`],
  ['s', (content) => html`<s>${content}</s>`],
  ['small', (content) => html`<small>${content}</small>`],
  ['sub', (content) => html`<sub>${content}</sub>`],
  ['sup', (content) => html`<sup>${content}</sup>`],
  ['u', (content) => html`<u>${content}</u>`],
]);

/** Tags within each other; nobody writes more, and each level is a call on the stack. */
const maxDepth = 8;

const tag = /^<(\/?)([a-z]+)(?: title="([^"<>]*)")? ?>$/i;

export const isLineBreak = ({ type, raw }: Token): boolean => type === 'html' && /^<br ?\/?>$/i.test(raw);

/** A harmless element that opens at one token and closes at another. */
export interface Pair {
  end: number;
  wrap: (content: unknown) => TemplateResult;
}

/** The harmless elements in a line, by the token that opens them. Tags that are not closed, or have anything in them, are none. */
export function pairTags(tokens: readonly Token[]): Map<number, Pair> {
  const pairs = new Map<number, Pair>();
  const open: { name: string; at: number; title: string | undefined }[] = [];
  tokens.forEach(({ type, raw }, at) => {
    const [, slash, written = '', title] = (type === 'html' && tag.exec(raw)) || [];
    const name = written.toLowerCase();
    if (!elements.has(name)) return;
    if (!slash) {
      if (open.length < maxDepth) open.push({ name, at, title });
    } else if (open.at(-1)?.name === name) {
      const start = open.pop()!;
      pairs.set(start.at, { end: at, wrap: (content) => elements.get(name)!(content, start.title) });
    }
  });
  return pairs;
}
