import { html, nothing } from 'lit';
import type { Contact, Initiative } from '@vicinia/feed/model.js';
import { link } from '../text/link.ts';
import type { DetailsContext } from './details-context.ts';
import { mailAddress } from './mail-address.ts';
import { hoursLines } from './opening-hours.ts';
import { section, type Part } from './section.ts';

/** The ways to reach somebody, as links that a phone understands. Numbers and addresses read left to right in any language. */
export function contactLinks({ email, phone }: Pick<Contact, 'email' | 'phone'>): Part {
  const links = [
    phone && html`<a href=${`tel:${phone.replace(/[^+\d]/g, '')}`} dir="ltr">${phone}</a>`,
    email && html`<a href=${mailAddress(email)} dir="ltr">${email}</a>`,
  ].filter(Boolean);
  if (links.length === 0) return nothing;
  return html`<ul class="ways" role="list">
    ${links.map((it) => html`<li>${it}</li>`)}
  </ul>`;
}

/** When they answer, in a line. */
function hoursText({ hours }: Contact, { words, dates }: DetailsContext): string {
  const seasons = hoursLines(hours ?? [], dates, words).map(({ season, lines }) => {
    const text = lines.map((it) => [it.text, ...it.notes].join(' · ')).join('; ');
    return season ? `${text} (${season})` : text;
  });
  return seasons.join('; ');
}

function contactBlock(contact: Contact, context: DetailsContext) {
  const { name, role, url, note } = contact;
  const title = [name, role].filter(Boolean).join(', ');
  const times = hoursText(contact, context);
  return html`<div class="contact">
    ${title ? html`<p dir="auto">${url ? link(url, title) : title}</p>` : nothing} ${contactLinks(contact)}
    ${times || note ? html`<p class="quiet" dir="auto">${[times, note].filter(Boolean).join(' · ')}</p>` : nothing}
  </div>`;
}

/** Whom to ask. */
export function contactsSection(item: Pick<Initiative, 'contacts'>, context: DetailsContext): Part {
  const blocks = item.contacts?.map((contact) => contactBlock(contact, context));
  return section(context, context.words.text('contacts'), blocks);
}
