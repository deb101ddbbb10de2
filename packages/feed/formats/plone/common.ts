import type { Cursor } from '../cursor.ts';
import { addressOf } from './address-of.ts';
import { attachments, images } from './media.ts';
import { description } from './sections.ts';
import { termsOf, tokenOf } from './terms.ts';
import { dateOf } from './when.ts';

const topicFields = [
  'subjects',
  'Subject',
  'tassonomia_argomenti',
  'argomenti',
  'tipologia_evento',
  'tipologia_bando',
  'materie',
];

export function topics(at: Cursor): string[] {
  const bySubject = at.at('subjects').exists ? topicFields.filter((field) => field !== 'Subject') : topicFields;
  return [...new Set(bySubject.flatMap((field) => termsOf(at.at(field))))];
}

/** The same page in other languages, where the server was asked to expand them; we learn their addresses. */
function translations(at: Cursor) {
  const others = at.at('@components', 'translations', 'items').list();
  return Object.fromEntries(
    others.flatMap((other) => {
      const language = tokenOf(other.at('language'));
      const url = language === undefined ? undefined : addressOf(other);
      return language === undefined || url === undefined ? [] : [[language, { url }]];
    }),
  );
}

const related = (at: Cursor): string[] =>
  ['relatedItems', 'correlato_in_evidenza', 'servizi_collegati', 'notizie_correlate', 'servizi_correlati']
    .flatMap((field) => at.at(field).list())
    .filter((it) => it.isObject)
    .map(addressOf)
    .filter((it) => it !== undefined);

/** Fields that every type of item has. */
export function common(at: Cursor) {
  const html = description(at);
  const address = addressOf(at);
  return {
    id: address,
    url: at.at('remoteUrl').exists ? at.at('remoteUrl').url() : address,
    title: at.first('title', 'Title').plain(),
    summary: at.first('description', 'Description', 'sottotitolo').plain(),
    description: html,
    descriptionFormat: html && 'html',
    language: tokenOf(at.at('language')),
    translations: translations(at),
    topics: topics(at),
    published: dateOf(at.at('effective')) ?? dateOf(at.at('created')),
    modified: dateOf(at.at('modified')),
    expires: dateOf(at.at('expires'))?.slice(0, 10),
    images: images(at),
    attachments: attachments(at),
    related: related(at),
  };
}
