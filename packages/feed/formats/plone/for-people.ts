import { compact } from '../compact.ts';
import type { Cursor } from '../cursor.ts';
import { audienceGroupsOf } from '../words/audience-groups.ts';
import { costOf } from '../words/cost-of.ts';
import { contacts } from './contacts.ts';
import { parties } from './parties.ts';
import { areaServed } from './places.ts';
import { htmlOf, wordsOf } from './rich-text.ts';
import { termsOf } from './terms.ts';

function audience(at: Cursor) {
  const texts = ['a_chi_si_rivolge', 'descrizione_destinatari'].map((field) => wordsOf(at.at(field)));
  const terms = ['destinatari', 'destinatari_bando'].flatMap((field) => termsOf(at.at(field)));
  const note = [...texts, terms.join(', ')].filter(Boolean).join(' ');
  // A sentence speaks of others, too.
  return compact({ note, groups: note.length <= 80 ? audienceGroupsOf(note) : audienceGroupsOf(terms.join(', ')) });
}

const linkIn = (html: string | undefined): string | undefined =>
  /\bhref="(https?:[^"]+)"/
    .exec(html ?? '')?.[1]
    ?.replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&');

/** Services are booked and asked for at their digital channel. */
export function booking(at: Cursor) {
  const field = at.first('prenota_appuntamento', 'prenotazione');
  const channel = at.at('canale_digitale_link');
  return compact({ url: channel.exists ? channel.url() : linkIn(htmlOf(field)), note: wordsOf(field) });
}

/** Who is behind an item, for whom it is, whom to ask. */
export function forPeople(at: Cursor) {
  const [promoter, ...partners] = parties(at);
  return { promoter, partners, audience: audience(at), areaServed: areaServed(at), contacts: contacts(at) };
}

export const cost = (at: Cursor) => costOf(wordsOf(at.first('prezzo', 'costi', 'costo')) ?? '');
