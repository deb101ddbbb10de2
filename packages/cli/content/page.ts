import { initiative } from '@vicinia/feed/model.js';
import { choice, count, object, text, type Infer } from '@vicinia/feed/schema.js';

const { id, url, title, summary, description, descriptionFormat, language, topics, related } = initiative.fields;

/** A page of the site that is no item of a feed: an article, a guide, the front page. */
export const page = object(
  {
    type: choice(['page']),
    id,
    url,
    title,
    summary,
    description,
    descriptionFormat,
    language,
    topics,
    related,
    /** Its place among its siblings; pages without one come after, by title. */
    order: count(),
    /** What menus call the section that it opens; a page at the top that has none is linked at the site's foot. */
    section: text(),
  },
  ['type', 'id', 'title', 'summary'],
);

export type ContentPage = Infer<typeof page>;
