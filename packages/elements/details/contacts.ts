import { html, nothing } from 'lit';
import type { Contact, Initiative } from '@vicinia/feed/model.js';
import { formatWeekdays } from '../format/weekdays-format.ts';
import type { DetailsContext } from './details-context.ts';
import { bullets, section, type Part } from './section.ts';

type Reach = Pick<Contact, 'email' | 'phone'> & { url?: string };

/** The ways to reach somebody, as links that a phone understands. Numbers and addresses read left to right in any language. */
export function contactLinks({ email, phone }: Reach): Part {
  return bullets(
    [
      phone && html`<a href=${`tel:${phone.replace(/[^+\d]/g, '')}`} dir="ltr">${phone}</a>`,
      email && html`<a href=${`mailto:${email}`} dir="ltr">${email}</a>`,
    ].filter(Boolean),
  );
}

function contactBlock(contact: Contact, { words }: DetailsContext) {
  const { name, role, url, hours, note } = contact;
  const title = [name, role].filter(Boolean).join(', ');
  const times = hours?.map((it) => `${formatWeekdays(it.days, words.language)}, ${it.opens}–${it.closes}`).join('; ');
  return html`<div class="contact">
    ${title ? html`<p dir="auto">${url ? html`<a href=${url}>${title}</a>` : title}</p>` : nothing}
    ${contactLinks(contact)}
    ${times || note ? html`<p class="quiet" dir="auto">${[times, note].filter(Boolean).join(' · ')}</p>` : nothing}
  </div>`;
}

export function contactsSection(item: Initiative, context: DetailsContext): Part {
  const { contacts } = item;
  return section(
    context,
    context.words.text('contacts'),
    contacts ? contacts.map((contact) => contactBlock(contact, context)) : nothing,
  );
}
