import { html, nothing } from 'lit';
import type { Contact, Item } from '@vicinia/feed/model.js';
import { localise } from '../card/localise.ts';
import { contract } from '../format/contract.ts';
import { formatDate } from '../format/full-date.ts';
import { link } from '../text/link.ts';
import type { DetailsContext } from './details-context.ts';
import { mailAddress } from './mail-address.ts';
import type { Part } from './section.ts';

/** Who can put a mistake right: the source, else the first contact that one can write to. */
function correctionAddress(item: Item): string | undefined {
  const contacts: readonly Contact[] = 'contacts' in item ? (item.contacts ?? []) : [];
  return item.source?.email ?? contacts.find(({ email }) => email)?.email;
}

/** A link that begins a message about a mistake, in the interface's language: what page it is about is in it. */
function correctionLink(item: Item, { words, feedLanguage }: DetailsContext): Part {
  const email = correctionAddress(item);
  if (!email) return nothing;
  const title = localise(item, words.language, feedLanguage).title.text;
  const body = words.text('correctBody', { title, address: item.url ?? '' }).trimEnd();
  const href = mailAddress(email, { subject: words.text('correctSubject', { title }), body });
  return html`<a class="way" href=${href}>${words.text('correct')}</a>`;
}

function sourceName({ source }: Item, { words }: DetailsContext) {
  const name = source?.name ?? source?.url;
  const { licence } = source ?? {};
  if (!name && !licence) return nothing;
  return html`${name ? html`${words.text('source')}: ${source?.url ? link(source.url, html`<bdi>${name}</bdi>`) : html`<bdi>${name}</bdi>`}. ` : nothing}
  ${licence ? html`${words.text('licence')}: ${link(licence, html`<bdi>${licence}</bdi>`)}. ` : nothing}`;
}

/** How far what is said here can be relied on: where it comes from, how fresh it is, and how to put it right. */
export function sourceLines(item: Item, context: DetailsContext): Part {
  const { words, dates } = context;
  const { source, verified, modified, expires } = item;
  const days = { verifiedOn: verified, updatedOn: modified, validUntil: expires } as const;
  const said = (Object.keys(days) as (keyof typeof days)[]).flatMap((name) => {
    const day = days[name];
    return day ? `${contract(words.text(name, { date: formatDate(day, dates) }), words.language)}.` : [];
  });
  const correction = correctionLink(item, context);
  const isKnown = source?.name || source?.url || source?.licence || said.length > 0;
  return html`
    ${isKnown ? html`<p class="quiet"><bdi>${sourceName(item, context)}${said.join(' ')}</bdi></p>` : nothing}
    ${correction === nothing ? nothing : html`<p class="quiet">${correction}</p>`}
  `;
}
