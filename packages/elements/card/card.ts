import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '@vicinia/feed/model.js';
import type { Entry } from '@vicinia/feed/query.js';
import { downIcon, formIcons } from '../icons/icons.ts';
import type { CardContext } from './card-context.ts';
import { cardFacts } from './card-facts.ts';
import { heading } from './heading.ts';
import { localise } from './localise.ts';
import { pageLink } from './page-link.ts';

export interface CardOptions extends CardContext {
  open: boolean;
  /** The details, when open. */
  details: unknown;
  onToggle: (item: Item) => void;
}

function formLine(item: Item, { words }: CardContext): TemplateResult | typeof nothing {
  if (item.type !== 'initiative' || !item.form) return nothing;
  const { messages } = words;
  const status = item.status && item.status !== 'active' ? item.status : undefined;
  return html`<p class="form" data-form=${item.form}>
    ${formIcons[item.form]}<span>${messages.form[item.form]}</span>
    ${status ? html`<span class="badge" part="badge">${messages.status[status]}</span>` : nothing}
  </p>`;
}

function disclosure({ item }: Entry, title: string, options: CardOptions): TemplateResult {
  const { words, open, onToggle } = options;
  const label = words.text(open ? 'hideDetails' : 'details');
  return html`<button
    class="disclosure"
    part="button"
    aria-expanded=${open ? 'true' : 'false'}
    aria-label=${`${label}: ${title}`}
    @click=${() => onToggle(item)}
  >
    <span>${label}</span>${downIcon}
  </button>`;
}

/** One item of a listing: what it is, when next, where, by whom; the rest on demand, in place. */
export function card(entry: Entry, options: CardOptions): TemplateResult {
  const { item } = entry;
  const { title, summary } = localise(item, options.words.language, options.feedLanguage);
  const name = html`<bdi lang=${title.lang ?? nothing}>${title.text}</bdi>`;
  return html`<article class="card" part="card">
    ${formLine(item, options)} ${heading(options.level, item.url ? pageLink(item.url, name) : name, 'title')}
    ${summary.text ? html`<p class="summary" dir="auto" lang=${summary.lang ?? nothing}>${summary.text}</p>` : nothing}
    ${cardFacts(entry, options)}
    <div class="actions">${disclosure(entry, title.text, options)}</div>
    ${options.open ? html`<div class="details" part="details">${options.details}</div>` : nothing}
  </article>`;
}
