import { list, text } from '../shape/shape.ts';
import { attachment } from './attachment.ts';

/**
 * What JSON Feed 1.1 (Items) has words for. In a feed these stand beside `_vicinia`, under JSON Feed's names
 * (`read/read-item.ts` and `write/json-feed.ts` hold the two directions); in front matter under these.
 */
export const core = {
  id: text(),
  url: text('url'),
  title: text(),
  summary: text(),
  description: text(),
  language: text('language'),
  topics: list(text()),
  published: text('moment'),
  modified: text('moment'),
  attachments: list(attachment),
};
