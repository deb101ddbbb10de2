import { formats } from '../../shape/format.ts';
import { compact } from '../compact.ts';
import type { Cursor } from '../cursor.ts';
import { looksLikeHtml } from '../looks-like-html.ts';

/** A field with a text for each language, or a plain one where a single language was asked for. */
export function inLanguage(at: Cursor, language: string | undefined): Cursor {
  if (!at.isObject) return at;
  const own = language === undefined ? undefined : at.at(language);
  return own?.exists ? own : (at.keys.map((key) => at.at(key)).find((it) => it.exists) ?? at.at(language ?? 'fr'));
}

const languagesOf = (at: Cursor): string[] => at.keys.filter((key) => formats.language(key) && at.at(key).exists);

const long = (event: Cursor): Cursor =>
  event.at('longDescription').exists ? event.at('longDescription') : event.at('html');

/** The texts in one language; for one that is not the first, only what there is in it. */
function textsIn(event: Cursor, language: string) {
  const of = (at: Cursor) => (at.isObject ? at.at(language) : at);
  return {
    title: of(event.at('title')).plain(),
    summary: of(event.at('description')).plain(),
    description: of(long(event)).text(),
  };
}

/** An event's texts: those in the language of its first title, and the others beside it. */
export function texts(event: Cursor) {
  const fields = [event.at('title'), event.at('description'), long(event)];
  const [language, ...others] = [...new Set(fields.flatMap(languagesOf))];
  const description = inLanguage(long(event), language).text();
  return {
    language,
    title: inLanguage(event.at('title'), language).plain(),
    summary: inLanguage(event.at('description'), language).plain(),
    description,
    // Markdown, unless the API was asked for HTML.
    descriptionFormat: description && (looksLikeHtml(description) ? 'html' : 'markdown'),
    translations: compact(Object.fromEntries(others.map((other) => [other, compact(textsIn(event, other))]))),
  };
}

/** Keywords in a language: a list, or a text with commas between them. */
export function topics(event: Cursor, language: string | undefined): string[] {
  const keywords = inLanguage(event.at('keywords'), language).list();
  return [...new Set(keywords.flatMap((it) => (it.plain() ?? '').split(/\s*,\s*/)))].filter((it) => it !== '');
}
