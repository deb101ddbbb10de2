import { html, nothing } from 'lit';
import type { Contact, Initiative } from '@vicinia/feed/model.js';
import { formatWeekdays } from '../format/weekdays-format.ts';
import { link } from '../text/link.ts';
import type { DetailsContext } from './details-context.ts';
import { section, type Part } from './section.ts';

/** The ways to reach somebody, as links that a phone understands. Numbers and addresses read left to right in any language. */
export function contactLinks({ email, phone }: Pick<Contact, 'email' | 'phone'>): Part {
  const links = [
    phone && html`<a href=${`tel:${phone.replace(/[^+\d]/g, '')}`} dir="ltr">${phone}</a>`,
    email && html`<a href=${`mailto:${email}`} dir="ltr">${email}</a>`,
  ].filter(Boolean);
  if (links.length === 0) return nothing;
  return html`<ul class="ways" role="list">
    ${links.map((it) => html`<li>${it}</li>`)}
  </ul>`;
}

function contactBlock(contact: Contact, { words }: DetailsContext) {
  const { name, role, url, hours, note } = contact;
  const title = [name, role].filter(Boolean).join(', ');
  const times = hours?.map((it) => `${formatWeekdays(it.days, words.language)}, ${it.opens}–${it.closes}`).join('; ');
  return html`<div class="contact">
    ${title ? html`<p dir="auto">${url ? link(url, title) : title}</p>` : nothing} ${contactLinks(contact)}
    ${times || note ? html`<p class="quiet" dir="auto">${[times, note].filter(Boolean).join(' · ')}</p>` : nothing}
  </div>`;
}

export function contactsSection(item: Initiative, context: DetailsContext): Part {
  const blocks = item.contacts?.map((contact) => contactBlock(contact, context));
  return section(context, context.words.text('contacts'), blocks);
}
