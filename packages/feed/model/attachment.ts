import { count, number, object, text, type Infer } from '../shape/shape.ts';

/** A document to take away. `format` is a media type (RFC 6838), `size` bytes, `duration` seconds, as in JSON Feed. */
export const attachment = object(
  {
    url: text('url'),
    title: text(),
    format: text(),
    size: count(),
    duration: number(0),
    language: text('language'),
    licence: text(),
  },
  ['url'],
);

export type Attachment = Infer<typeof attachment>;
