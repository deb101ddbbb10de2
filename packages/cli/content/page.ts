import { initiative } from '@vicinia/feed/model.js';
import { choice, count, object, type Infer } from '@vicinia/feed/schema.js';

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
  },
  ['type', 'id', 'title', 'summary'],
);

export type ContentPage = Infer<typeof page>;
