import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '@vicinia/feed/model.js';
import type { Entry } from '@vicinia/feed/query.js';
import { safeImage } from '../text/safe-image.ts';
import { downIcon, formIcons } from '../icons/icons.ts';
import type { DetailsMode } from '../details/details-mode.ts';
import type { CardContext } from './card-context.ts';
import { cardFacts } from './card-facts.ts';
import { heading } from './heading.ts';
import { localise, type LocalText } from './localise.ts';
import { pageLink } from './page-link.ts';

export interface CardOptions extends CardContext {
  /** Where details show; `always`: under the card, without a button. */
  as: DetailsMode | 'always';
  open: boolean;
  /** What is said above the title, in place of form and status. */
  kind?: unknown;
  /** In place of the usual facts. */
  facts?: unknown;
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
  const { words, open, as, onToggle } = options;
  const label = words.text(open ? 'hideDetails' : 'details');
  const name = `${label}: ${title}`;
  if (as === 'link' && item.url)
    return html`<a class="disclosure" part="link" href=${item.url} rel="noopener noreferrer" aria-label=${name}
      >${label}</a
    >`;
  const isDialog = as === 'dialog';
  return html`<button
    class="disclosure"
    part="button"
    aria-haspopup=${isDialog ? 'dialog' : nothing}
    aria-expanded=${isDialog ? nothing : open ? 'true' : 'false'}
    aria-label=${name}
    @click=${() => onToggle(item)}
  >
    <span>${label}</span>${isDialog ? nothing : downIcon}
  </button>`;
}

/** The first picture that may be shown; the card says what it is in words beside it. */
function picture({ images }: Item): TemplateResult | typeof nothing {
  const [image] = images ?? [];
  const src = image && safeImage(image.url);
  if (!src) return nothing;
  return html`<img
    class="picture"
    src=${src}
    alt=${image.alt}
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
  />`;
}

/** One item of a listing: what it is, when next, where, by whom; the rest on demand, in place. */
export function card(entry: Entry, options: CardOptions): TemplateResult {
  const { item } = entry;
  const { words } = options;
  const { title, summary } = localise(item, words.language, options.feedLanguage);
  const mark = ({ text, lang }: LocalText<string>) => options.mark?.(text, lang ?? words.language) ?? text;
  const name = html`<bdi lang=${title.lang ?? nothing}>${mark(title)}</bdi>`;
  return html`<article class="card" part="card">
    ${picture(item)} ${options.kind ?? formLine(item, options)}
    ${heading(options.level, item.url ? pageLink(item.url, name) : name, 'title')}
    ${summary.text ? html`<p class="summary" dir="auto" lang=${summary.lang ?? nothing}>${mark(summary as LocalText<string>)}</p>` : nothing}
    ${options.note ? html`<div class="note">${options.note(entry)}</div>` : nothing}
    ${options.facts ?? cardFacts(entry, options)}
    ${options.as === 'always' ? nothing : html`<div class="actions">${disclosure(entry, title.text, options)}</div>`}
    ${options.open ? html`<div class="details" part="details">${options.details}</div>` : nothing}
  </article>`;
}
