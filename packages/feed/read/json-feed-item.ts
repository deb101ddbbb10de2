import { count, list, number, object, text } from '../shape/shape.ts';

/** JSON Feed 1.1, Items; `author` and a number as `id` are from 1.0 and from feeds in the wild. */
export const author = object({ name: text(), url: text('url') });
const attachment = object(
  {
    url: text('url'),
    mime_type: text(),
    title: text(),
    size_in_bytes: count(),
    duration_in_seconds: number(0),
    _vicinia: object({ language: text('language'), licence: text() }),
  },
  ['url'],
);

export const jsonFeedItem = object({
  id: text(),
  url: text('url'),
  external_url: text('url'),
  title: text(),
  summary: text(),
  content_text: text(),
  content_html: text(),
  image: text('url'),
  banner_image: text('url'),
  date_published: text('moment'),
  date_modified: text('moment'),
  language: text('language'),
  tags: list(text()),
  authors: list(author),
  author,
  attachments: list(attachment),
});
