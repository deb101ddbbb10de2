import { html, nothing, type TemplateResult } from 'lit';
import type { Contact, Item } from '@vicinia/feed/model.js';
import { mailAddress } from '../details/mail-address.ts';
import { mailIcon, phoneIcon } from '../icons/take-icons.ts';
import type { FullDictionary } from '../messages/full-dictionary.ts';

type Way = Pick<Contact, 'name' | 'phone' | 'email'>;

function reach(
  href: string,
  icon: TemplateResult,
  label: string,
  whom: readonly (string | undefined)[],
): TemplateResult {
  const full = `${label}: ${whom.filter(Boolean).join(', ')}`;
  return html`<a class="act" part="button" href=${href} aria-label=${full}>${icon}<span>${label}</span></a>`;
}

/** Links that call and write: whoever takes bookings first, then the first contact who can be reached so. */
export function reachLinks(item: Item, words: FullDictionary): unknown {
  if (item.type !== 'initiative' && item.type !== 'training') return nothing;
  const booking = item.type === 'initiative' && item.booking;
  const ways: readonly Way[] = [booking || {}, ...(item.contacts ?? [])];
  const called = ways.find(({ phone }) => phone);
  const written = ways.find(({ email }) => email);
  return html`${
    called
      ? reach(`tel:${called.phone!.replace(/[^+\d]/g, '')}`, phoneIcon, words.text('call'), [called.name, called.phone])
      : nothing
  }${
    written
      ? reach(mailAddress(written.email!, { subject: item.title }), mailIcon, words.text('write'), [
          written.name,
          written.email,
        ])
      : nothing
  }`;
}
