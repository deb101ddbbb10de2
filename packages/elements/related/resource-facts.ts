import type { Attachment, Resource } from '@vicinia/feed/model.js';
import { kindOfResource } from '@vicinia/feed/query.js';
import { formatDate } from '../format/full-date.ts';
import { formatDuration } from '../format/duration-format.ts';
import { fileKind } from '../format/file-kind.ts';
import { formatSize } from '../format/size-format.ts';
import { languageName } from '../messages/language-name.ts';
import type { RelatedDictionary } from '../messages/related-dictionary.ts';
import type { RelatedContext } from './related-context.ts';

const joined = (facts: readonly (string | undefined)[]): string => facts.filter(Boolean).join(' · ');

/** What one gets who follows a link to a file, or a page: its type, how large or long it is, in which language. */
function fileFacts({ url, format, size, duration, language }: Partial<Attachment>, words: RelatedDictionary) {
  return [
    url && (fileKind({ url, ...(format && { format }) }) ?? words.text('webPage')),
    size === undefined ? undefined : formatSize(size, words.language),
    duration === undefined ? undefined : formatDuration(duration, words.language),
    language && languageName(language, words.language),
  ];
}

/** One of several files of a resource, in a line. */
export const fileLine = (file: Attachment, { words }: RelatedContext): string => joined(fileFacts(file, words));

/** A resource in a line: what it is, what one gets, of when, by whom. */
export function resourceLine(resource: Resource, context: RelatedContext): string {
  const { words, timeZone, feedLanguage, isGrouped } = context;
  const { attachments = [], url, language = feedLanguage, date, published, publisher } = resource;
  const [file, ...others] = attachments;
  const only = others.length > 0 ? {} : { ...(url && { url }), ...(language && { language }), ...file };
  const day = date ?? published;
  return joined([
    isGrouped ? undefined : words.messages.resourceKind[kindOfResource(resource)],
    ...fileFacts(only, words),
    day && formatDate(day, { language: words.language, timeZone }),
    publisher?.name,
  ]);
}
