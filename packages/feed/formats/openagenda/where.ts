import { compact } from '../compact.ts';
import type { Cursor } from '../cursor.ts';
import { pointOf } from '../point.ts';
import { phrase } from '../words/phrase.ts';
import { inLanguage } from './texts.ts';

/** For whom arrangements are made: `{ mi: true }`, or, in the old export, `['mi']`. */
function accessibility(event: Cursor): Set<string> {
  const at = event.at('accessibility');
  if (at.isObject) return new Set(at.keys.filter((key) => at.at(key).value === true));
  return new Set(at.list().map((it) => it.text() ?? ''));
}

const notes = { vi: 'seeing', pi: 'mental', ii: 'learning' } as const;

function access(event: Cursor, language: string | undefined) {
  const codes = accessibility(event);
  const for_ = Object.entries(notes).flatMap(([code, name]) => (codes.has(code) ? [phrase(name, language)] : []));
  const way = inLanguage(event.at('location', 'access'), language).plain();
  return compact({
    wheelchair: codes.has('mi') ? 'yes' : undefined,
    hearing: codes.has('hi') ? phrase('hearing', language) : undefined,
    note: [way, for_.join(', ')].filter(Boolean).join('. '),
  });
}

/** The location, and where one takes part from afar. */
export function places(event: Cursor, language: string | undefined) {
  const at = event.at('location');
  const website = at.at('website').exists ? at.at('website').url() : undefined;
  const onSite = compact({
    name: at.at('name').plain(),
    address: at.at('address').plain(),
    postalCode: at.at('postalCode').text(),
    municipality: at.first('city', 'adminLevel4').plain(),
    neighbourhood: at.first('district', 'adminLevel6', 'adminLevel5').plain(),
    ...pointOf(at.at('latitude'), at.at('longitude')),
    url: website,
    access: access(event, language),
  });
  const link = event.at('onlineAccessLink');
  const url = link.exists ? link.url() : undefined;
  return [onSite, url === undefined ? undefined : { name: 'Online', url }].filter((it) => it !== undefined);
}
