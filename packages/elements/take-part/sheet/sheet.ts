import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '@vicinia/feed/model.js';
import { renderMarkdown } from '../../text/markdown.ts';
import { paragraphs } from '../../text/paragraphs.ts';
import { gistOf, type Gist, type GistContext } from '../gist/gist.ts';
import { qrCode } from './qr-code.ts';

/** What is printed. */
export interface SheetContent {
  /** Of the whole; one item alone needs none. */
  title?: string;
  items: readonly Item[];
  /** What is said of those that are not on it. */
  note?: string | undefined;
  /** When, and whence. */
  foot: string;
}

/** Something to know under its name; nothing where nothing is known. */
function fact(name: string, lines: readonly unknown[], lang?: string) {
  if (lines.length === 0) return nothing;
  return html`<div class="fact">
    <dt>${name}</dt>
    ${lines.map((it) => html`<dd dir="auto" lang=${lang ?? nothing}>${it}</dd>`)}
  </div>`;
}

function facts({ when, where, how, cost, contacts }: Gist, { words }: GistContext, item: Item) {
  const text = how.text ? [renderMarkdown(how.text, { level: 4, base: item.url })] : [];
  return html`<dl>
    ${fact(words.text('when'), when)} ${fact(words.text('where'), where)}
    ${fact(words.text('howToTakePart'), text, how.lang)} ${fact(words.text('cost'), cost ? [cost] : [])}
    ${fact(words.text('contacts'), contacts)}
  </dl>`;
}

/** Under the code its address, for whoever has no camera at hand. */
function pagePart({ url }: Item, { words }: GistContext) {
  if (!url) return nothing;
  const short = url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  // It may break where its parts end.
  const parts = short.split(/(?<=[/?&])/).map((part, i) => (i === 0 ? part : html`<wbr />${part}`));
  return html`<div class="page">
    ${qrCode(url, words.text('qrCode', { address: url }))}
    <p class="address" dir="ltr">${parts}</p>
  </div>`;
}

function notice(item: Item, context: GistContext, level: 1 | 2): TemplateResult {
  const gist = gistOf(item, context);
  const { title, summary } = gist;
  const form = item.type === 'initiative' && item.form ? context.words.messages.form[item.form] : undefined;
  const name = html`<bdi lang=${title.lang ?? nothing}>${title.text}</bdi>`;
  return html`<article class="notice">
    <header>
      ${form ? html`<p class="form">${form}</p>` : nothing}
      ${level === 1 ? html`<h1>${name}</h1>` : html`<h2>${name}</h2>`}
      ${
        summary.text
          ? html`<div class="summary" dir="auto" lang=${summary.lang ?? nothing}>${paragraphs(summary.text)}</div>`
          : nothing
      }
    </header>
    ${facts(gist, context, item)} ${pagePart(item, context)}
  </article>`;
}

/** A sheet for the wall: one item as large as it goes, or several one below the other. */
export function sheet({ title, items, note, foot }: SheetContent, context: GistContext): TemplateResult {
  return html`<main class=${title === undefined ? 'single' : 'several'}>
    ${title === undefined ? nothing : html`<h1>${title}</h1>`}
    ${items.map((item) => notice(item, context, title === undefined ? 1 : 2))}
    ${note ? html`<p class="note"><bdi>${note}</bdi></p>` : nothing}
    <footer><bdi>${foot}</bdi></footer>
  </main>`;
}
