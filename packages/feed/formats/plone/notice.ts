import { compact } from '../compact.ts';
import type { Cursor } from '../cursor.ts';
import { topics } from './common.ts';
import { forPeople } from './for-people.ts';
import { termsOf } from './terms.ts';
import { dateOf } from './when.ts';

/** "Avviso", "Notizia", "Comunicato stampa"; what warns, warns. */
function severity(at: Cursor): string | undefined {
  const words = termsOf(at.first('tipologia_notizia', 'design_italia_meta_type')).join(' ').toLowerCase();
  return /allert|emergenz/.test(words) ? 'urgent' : /avvis/.test(words) ? 'warning' : undefined;
}

/** What news, warnings and calls have: how grave they are, and the time in which they hold. */
export function notice(at: Cursor) {
  const opens = dateOf(at.at('apertura_bando')) ?? dateOf(at.at('effective'));
  const closes = dateOf(at.at('scadenza_bando')) ?? dateOf(at.at('expires'));
  const { audience, areaServed, contacts } = forPeople(at);
  const type = termsOf(at.at('tipologia_notizia'));
  return {
    topics: [...new Set([...topics(at), ...type])],
    severity: severity(at) ?? 'info',
    period: compact({ from: opens, until: closes }),
    audience,
    areaServed,
    contacts,
  };
}
