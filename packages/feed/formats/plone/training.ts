import { compact } from '../compact.ts';
import type { Cursor } from '../cursor.ts';
import { statusInTitle } from '../words/status-in-title.ts';
import { booking, cost, forPeople } from './for-people.ts';
import { places } from './places.ts';
import { wordsOf } from './rich-text.ts';
import { schedule } from './when.ts';

/** What an event at which people are taught has: one module, whose sessions are its dates. */
export function training(at: Cursor) {
  const when = schedule(at, statusInTitle(at.at('title').plain()));
  const [place] = places(at);
  const { url, note } = booking(at) ?? {};
  const sessions = (when?.occurrences as object[] | undefined)?.map((date) => compact({ ...date, place }));
  const title = at.first('title', 'Title').plain();
  return {
    ...forPeople(at),
    cost: cost(at),
    enrolment: compact({ url, note: note ?? wordsOf(at.first('come_partecipare', 'come_si_fa')) }),
    modules: sessions && [compact({ title, summary: when?.note, sessions })],
  };
}
