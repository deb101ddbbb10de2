import type { Cursor } from '../cursor.ts';
import { markdownOf } from '../words/markdown-of.ts';
import { statusInTitle } from '../words/status-in-title.ts';
import { booking, cost, forPeople } from './for-people.ts';
import { places } from './places.ts';
import { htmlOf } from './rich-text.ts';
import { schedule } from './when.ts';

/** What an event or a service has beyond what all items have. */
export function initiative(at: Cursor) {
  const participation = htmlOf(at.first('come_partecipare', 'come_si_fa', 'modalita_partecipazione'));
  // A box that says “not to be had”, and in other versions a term.
  const state = at.at('stato_servizio');
  const closed = state.isObject
    ? !/^attivo|^disponibil/i.test(state.first('token', 'title').word)
    : state.flag() === true;
  return {
    ...forPeople(at),
    status: closed ? 'resting' : undefined,
    participation: participation && markdownOf(participation),
    cost: cost(at),
    booking: booking(at),
    places: places(at),
    schedule: schedule(at, statusInTitle(at.at('title').plain())),
  };
}
